package fr.gouv.barometre.contact.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.contact.ContactFilter;
import fr.gouv.barometre.contact.ContactRole;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is shown of the contacts, as it stands in the address: "?q=dax&amp;role=mayor&amp;mandat=termine&amp;adresse=revenue&amp;page=2". */
record ContactQuery(ContactFilter filter, int page) {

    private static final String TEXT = "q";
    private static final String ROLE = "role";
    private static final String MANDATE = "mandat";
    private static final String ENDED = "termine";
    private static final String ADDRESS = "adresse";
    private static final String RETURNED = "revenue";
    private static final int LAST_PAGE = 1_000;

    static ContactQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        return new ContactQuery(
                new ContactFilter(
                        parameters.getSingleParameter(TEXT).orElse(""),
                        values.word(ROLE)
                                .flatMap(word -> Arrays.stream(ContactRole.values())
                                        .filter(role -> word(role).equals(word))
                                        .findFirst())
                                .orElse(null),
                        values.word(MANDATE).filter(ENDED::equals).isPresent(),
                        values.word(ADDRESS).filter(RETURNED::equals).isPresent()),
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    /** Without the page. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        ContactRole role = filter.role();
        if (role != null) {
            parameters.put(ROLE, word(role));
        }
        if (filter.mandateEnded()) {
            parameters.put(MANDATE, ENDED);
        }
        if (filter.returned()) {
            parameters.put(ADDRESS, RETURNED);
        }
        return parameters;
    }

    private static String word(ContactRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
