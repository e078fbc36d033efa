package fr.gouv.barometre.outreach.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.outreach.CallShown;
import fr.gouv.barometre.portfolio.FilterParameters;
import fr.gouv.barometre.portfolio.PortfolioFilter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is shown of the list, as it stands in the address: the portfolio's filter, then "montrer=rappels&amp;page=2". */
record CallQuery(PortfolioFilter filter, CallShown shown, int page) {

    static final CallQuery FIRST = new CallQuery(PortfolioFilter.ALL, CallShown.TO_CALL, 1);

    private static final String SHOWN = "montrer";
    private static final Map<String, CallShown> WORDS = Map.of("rappels", CallShown.SET_ASIDE, "tout", CallShown.ALL);
    private static final int LAST_PAGE = 1_000;

    static CallQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        return new CallQuery(
                FilterParameters.read(parameters.getParameters()),
                values.word(SHOWN).map(WORDS::get).orElse(CallShown.TO_CALL),
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
