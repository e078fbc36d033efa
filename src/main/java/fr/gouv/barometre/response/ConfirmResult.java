package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.QuestionCode;
import java.util.List;
import java.util.Map;

/**
 * What became of a {@link ConfirmAnswers}, question by question.
 *
 * @param confirmed in the database with this value, durably; also when somebody had answered the same
 * @param answeredMeanwhile somebody else gave another answer this year, which stays
 * @param refused why it cannot be confirmed, in plain French
 */
public record ConfirmResult(
        List<QuestionCode> confirmed, List<QuestionCode> answeredMeanwhile, Map<QuestionCode, String> refused) {

    public ConfirmResult {
        confirmed = List.copyOf(confirmed);
        answeredMeanwhile = List.copyOf(answeredMeanwhile);
        refused = Map.copyOf(refused);
    }
}
