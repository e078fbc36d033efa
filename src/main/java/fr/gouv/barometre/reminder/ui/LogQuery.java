package fr.gouv.barometre.reminder.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.reminder.LogFilter;
import fr.gouv.barometre.reminder.LogFilter.State;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is shown of the log, as it stands in the address: "?q=dax&amp;etat=echec&amp;page=2". */
record LogQuery(LogFilter filter, int page) {

    static final LogQuery FIRST = new LogQuery(LogFilter.ALL, 1);

    private static final String TEXT = "q";
    private static final String STATE = "etat";
    private static final Map<String, State> WORDS =
            Map.of("en-attente", State.WAITING, "envoye", State.SENT, "echec", State.FAILED, "revenu", State.RETURNED);
    private static final int LAST_PAGE = 1_000;

    static LogQuery of(QueryParameters parameters) {
        QueryValues values = new QueryValues(parameters);
        return new LogQuery(
                new LogFilter(
                        parameters.getSingleParameter(TEXT).orElse(""),
                        values.word(STATE).map(WORDS::get).orElse(null)),
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    /** Without the page. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        WORDS.forEach((word, state) -> {
            if (state == filter.state()) {
                parameters.put(STATE, word);
            }
        });
        return parameters;
    }
}
