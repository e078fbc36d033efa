package fr.gouv.barometre.maturity;

import fr.gouv.barometre.survey.Axis;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Scoring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Score of an axis, which unfolds as {@code 0 × 3 + 2 × 1 + ... = points() sur bestPoints()}.
 *
 * @param score 0 to 100; null without any answer that counts
 * @param answered answers that inform, scored or not: "don't know" is not one
 * @param asked questions that concern the commune: those asked, without the ones it answered "not applicable" to
 * @param open questions asked that have no answer at all, what is left to do
 * @param terms one per question asked, in the order of the questionnaire
 */
public record AxisScore(Axis axis, @Nullable Integer score, int answered, int asked, int open, List<Term> terms) {

    /** Sum of {@code score × weight} over the terms that count. */
    public double points() {
        return terms.stream().filter(Term::counts).mapToDouble(Term::points).sum();
    }

    /** What {@link #points} would be if each of these answers were the best. */
    public double bestPoints() {
        return terms.stream()
                .filter(Term::counts)
                .mapToDouble(term -> Scoring.BEST * term.weight())
                .sum();
    }

    /** Null when the question was not asked, or its answer does not count. */
    @Nullable
    Double questionScore(Question question) {
        return terms.stream()
                .filter(term -> term.question().equals(question))
                .findFirst()
                .map(Term::score)
                .orElse(null);
    }

    /** Whether enough is answered for the score to be compared with that of another year. */
    public boolean comparable() {
        return asked > 0 && answered >= Maturity.answersNeeded(asked);
    }

    /** Null without a score. */
    public @Nullable Level level() {
        return score == null ? null : Level.of(score);
    }
}
