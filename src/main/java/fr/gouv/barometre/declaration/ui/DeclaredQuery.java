package fr.gouv.barometre.declaration.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.ui.Pager;
import fr.gouv.barometre.common.ui.QueryValues;
import fr.gouv.barometre.declaration.DeclaredFilter;
import fr.gouv.barometre.declaration.DeclaredState;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which declared answers are listed, as it stands in the address: "q=dax&amp;question=cyb-07&amp;etat=attente&amp;page=2". What
 * makes no sense there counts as absent.
 *
 * @param page from 1
 */
record DeclaredQuery(DeclaredFilter filter, int page) {

    static final DeclaredQuery ALL = new DeclaredQuery(DeclaredFilter.ALL, 1);

    private static final String TEXT = "q";
    private static final String QUESTION = "question";
    private static final String STATE = "etat";
    private static final Map<String, DeclaredState> STATES = Map.of(
            "attente", DeclaredState.WAITING,
            "confirmees", DeclaredState.CONFIRMED,
            "corrigees", DeclaredState.CORRECTED);
    private static final int LAST_PAGE = 10_000;
    private static final int LONGEST_TEXT = 100;

    /** @param questions those that can be declared */
    static DeclaredQuery of(QueryParameters parameters, List<QuestionCode> questions) {
        QueryValues values = new QueryValues(parameters);
        String text = parameters.getSingleParameter(TEXT).orElse("");
        String question = values.word(QUESTION).orElse("");
        return new DeclaredQuery(
                new DeclaredFilter(
                        text.substring(0, Math.min(LONGEST_TEXT, text.length())),
                        questions.stream()
                                .filter(code -> word(code).equals(question))
                                .findFirst()
                                .orElse(null),
                        values.word(STATE).map(STATES::get).orElse(null)),
                values.number(Pager.PAGE, 1, LAST_PAGE).orElse(1));
    }

    private static String word(QuestionCode code) {
        return code.value().toLowerCase(Locale.ROOT);
    }

    Map<String, String> withoutPage() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.question() != null) {
            parameters.put(QUESTION, word(filter.question()));
        }
        STATES.forEach((word, state) -> {
            if (state == filter.state()) {
                parameters.put(STATE, word);
            }
        });
        return parameters;
    }

    QueryParameters parameters() {
        Map<String, String> parameters = withoutPage();
        if (page > 1) {
            parameters.put(Pager.PAGE, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }
}
