package fr.gouv.barometre.response;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer in force to one question, with where it comes from.
 *
 * @param value null when the answer was taken back
 * @param revision counts the writes to this answer, from 1
 * @param operation the operation that wrote it
 * @param person null when no person of the portal wrote it (imported or simulated)
 * @param author name to show, as it was when the answer was given
 * @param confirmedYear year of the campaign whose answer this one says to be still true; null when it was given anew
 */
public record GivenAnswer(
        QuestionCode question,
        @Nullable AnswerValue value,
        int revision,
        UUID operation,
        Instant at,
        @Nullable PersonId person,
        String author,
        @Nullable Integer confirmedYear) {

    /** The values alone, without the answers taken back, as conditions and scores read them; the map may be changed. */
    public static Map<QuestionCode, AnswerValue> values(Map<QuestionCode, GivenAnswer> answers) {
        Map<QuestionCode, AnswerValue> values = new HashMap<>();
        answers.forEach((question, given) -> {
            if (given.value() != null) {
                values.put(question, given.value());
            }
        });
        return values;
    }
}
