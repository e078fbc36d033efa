package fr.gouv.barometre.sharedaction.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.sharedaction.SharedActionRow;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which shared actions are listed, as it stands in the address: "q=dpo&amp;nature=shared-service&amp;etat=offered". */
record SharedActionsQuery(
        String text, @Nullable SharedKind kind, @Nullable SharedState state) {

    private static final String TEXT = "q";
    private static final String KIND = "nature";
    private static final String STATE = "etat";
    private static final int LONGEST_TEXT = 100;

    static SharedActionsQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        String text = parameters.getSingleParameter(TEXT).orElse("");
        return new SharedActionsQuery(
                text.substring(0, Math.min(LONGEST_TEXT, text.length())).strip(),
                values.word(KIND)
                        .flatMap(word -> find(SharedKind.values(), word))
                        .orElse(null),
                values.word(STATE)
                        .flatMap(word -> find(SharedState.values(), word))
                        .orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put(TEXT, text);
        }
        if (kind != null) {
            parameters.put(KIND, word(kind));
        }
        if (state != null) {
            parameters.put(STATE, word(state));
        }
        return QueryParameters.simple(parameters);
    }

    boolean keeps(SharedActionRow row, LocalDate today) {
        return (kind == null || row.sheet().kind() == kind)
                && (state == null || row.state(today) == state)
                && row.sheet().title().toLowerCase(Locale.FRANCE).contains(text.toLowerCase(Locale.FRANCE));
    }
}
