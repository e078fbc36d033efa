package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action that is done calls for another answer than the one it was decided on.
 *
 * @param before the answer that the action was decided on
 * @param value the answer that the action leads to; null when it can only be asked anew, as for a number
 * @param evidence what shows that the action is done; null when it was done before this was asked
 * @param since when the action was done
 */
public record ProposedAnswer(
        QuestionCode question,
        AnswerValue before,
        @Nullable AnswerValue value,
        String actionCode,
        String actionTitle,
        @Nullable String evidence,
        Instant since) {}
