package fr.gouv.barometre.sharedaction.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.sharedaction.Participation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which communes of a shared action are listed, as it stands in the address: "etat=joined&amp;page=2".
 *
 * @param page from 1
 */
record ParticipantsQuery(@Nullable Participation participation, int page) {

    private static final String STATE = "etat";
    private static final int LAST_PAGE = 10_000;

    static ParticipantsQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        return new ParticipantsQuery(
                values.word(STATE)
                        .flatMap(word -> Arrays.stream(Participation.values())
                                .filter(one -> word(one).equals(word))
                                .findFirst())
                        .orElse(null),
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    private static String word(Participation participation) {
        return participation.name().toLowerCase(Locale.ROOT);
    }

    Map<String, String> withoutPage() {
        return participation == null ? Map.of() : Map.of(STATE, word(participation));
    }
}
