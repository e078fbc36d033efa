package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import org.jspecify.annotations.Nullable;

/**
 * A reason to think that the earlier answer to a question no longer holds.
 *
 * @param reason in plain French, for the person who answers
 * @param proposed the answer that it leads to; null when there is none to propose
 */
public record ExpectedChange(
        QuestionCode question, String reason, @Nullable AnswerValue proposed) {

    public ExpectedChange(QuestionCode question, String reason) {
        this(question, reason, null);
    }
}
