package fr.gouv.barometre.maturity;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one question asked brings to the score of its axis.
 *
 * @param answer null when the question is not answered yet
 * @param score 0 to 3; null when the answer does not count: none yet, "don't know", "not applicable", not scored
 * @param weight of the question; 0 when it is not scored
 */
public record Term(
        Question question,
        @Nullable AnswerValue answer,
        @Nullable Double score,
        double weight) {

    /** Whether it enters the sum. */
    public boolean counts() {
        return score != null;
    }

    /** {@code score × weight}, for a term that counts. */
    public double points() {
        return Objects.requireNonNull(score) * weight;
    }
}
