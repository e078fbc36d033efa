package fr.gouv.barometre.onboarding.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.onboarding.MemberState;
import fr.gouv.barometre.portfolio.FilterParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the référents, as it stands in the address: the portfolio's filter, then "montrer=a-inviter&amp;page=2".
 *
 * @param shown null for all
 */
record ReferentQuery(PortfolioFilter filter, @Nullable MemberState shown, int page) {

    static final ReferentQuery FIRST = new ReferentQuery(PortfolioFilter.ALL, null, 1);

    private static final String SHOWN = "montrer";
    private static final Map<String, MemberState> WORDS = Map.of(
            "a-inviter", MemberState.TO_INVITE,
            "sans-adresse", MemberState.NO_CONTACT,
            "invites", MemberState.INVITED,
            "referents", MemberState.REFERENT);
    private static final int LAST_PAGE = 1_000;

    static ReferentQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        return new ReferentQuery(
                FilterParameters.read(parameters.getParameters()),
                values.word(SHOWN).map(WORDS::get).orElse(null),
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    /** Without the page. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(FilterParameters.of(filter));
        WORDS.forEach((word, meant) -> {
            if (meant == shown) {
                parameters.put(SHOWN, word);
            }
        });
        return parameters;
    }
}
