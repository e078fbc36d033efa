package fr.gouv.barometre.response;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import org.jspecify.annotations.Nullable;

/**
 * A reason to think that the earlier answer to a question no longer holds.
 *
 * @param reason in plain French, for the person who answers
 * @param proposed the answer that it leads to; null when there is none to propose
 * @param said whether somebody who knows said the proposed answer: it is confirmed rather than given
 */
public record ExpectedChange(
        QuestionCode question, String reason, @Nullable AnswerValue proposed, boolean said) {

    public ExpectedChange(QuestionCode question, String reason, @Nullable AnswerValue proposed) {
        this(question, reason, proposed, false);
    }

    public ExpectedChange(QuestionCode question, String reason) {
        this(question, reason, null);
    }

    /** Somebody who knows said the answer of the commune. */
    public static ExpectedChange said(QuestionCode question, String reason, AnswerValue value) {
        return new ExpectedChange(question, reason, value, true);
    }
}
