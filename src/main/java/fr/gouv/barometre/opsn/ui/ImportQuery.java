package fr.gouv.barometre.opsn.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.opsn.LineOutcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which list is shown, and which of its lines, as it stands in the address: {@code ?essai=…&lignes=unknown&page=2}.
 *
 * @param outcome null for all lines
 * @param page from 1
 */
record ImportQuery(UUID list, @Nullable LineOutcome outcome, int page) {

    private static final String LIST = "essai";
    private static final String LINES = "lignes";
    private static final int LAST_PAGE = 10_000;

    ImportQuery(UUID list) {
        this(list, null, 1);
    }

    /** Whether the address names a list at all. */
    static boolean named(QueryParameters parameters) {
        return parameters.getSingleParameter(LIST).isPresent();
    }

    /** Empty when the list it names can be none. */
    static Optional<ImportQuery> of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        String lines = values.word(LINES).orElse("");
        try {
            return Optional.of(new ImportQuery(
                    UUID.fromString(values.word(LIST).orElse("")),
                    Arrays.stream(LineOutcome.values())
                            .filter(outcome -> word(outcome).equals(lines))
                            .findFirst()
                            .orElse(null),
                    values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String word(LineOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ImportQuery only(@Nullable LineOutcome other) {
        return new ImportQuery(list, other, 1);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = withoutPage();
        if (page > 1) {
            parameters.put(Pager.PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }

    Map<String, String> withoutPage() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(LIST, list.toString());
        if (outcome != null) {
            parameters.put(LINES, word(outcome));
        }
        return parameters;
    }

    String address(OpsnId opsn) {
        return Addresses.memberImport(opsn) + "?" + parameters().getQueryString();
    }
}
