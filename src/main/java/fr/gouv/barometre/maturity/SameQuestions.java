package fr.gouv.barometre.maturity;

import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two scores of an axis over the questions that count in both: what is left when one year answers more than the other.
 *
 * @param before 0 to 100, at the weights of {@code after}
 * @param after 0 to 100
 * @param questions how many count in both
 */
public record SameQuestions(int before, int after, int questions) {

    /**
     * Empty when no question counts in both.
     *
     * @param incomparable questions that do not ask the same in the two years
     */
    public static Optional<SameQuestions> of(AxisScore before, AxisScore after, Set<QuestionCode> incomparable) {
        Map<QuestionCode, Double> scores = new HashMap<>();
        before.terms().forEach(term -> {
            Double score = term.score();
            if (score != null) {
                scores.put(term.question().code(), score);
            }
        });
        List<Term> both = after.terms().stream()
                .filter(Term::counts)
                .filter(term -> scores.containsKey(term.question().code()))
                .filter(term -> !incomparable.contains(term.question().code()))
                .toList();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        double best =
                both.stream().mapToDouble(term -> Scoring.BEST * term.weight()).sum();
        double now = both.stream().mapToDouble(Term::points).sum();
        double then = both.stream()
                .mapToDouble(term -> scores.getOrDefault(term.question().code(), 0.0) * term.weight())
                .sum();
        return Optional.of(new SameQuestions(
                Maturity.rounded(100 * then / best), Maturity.rounded(100 * now / best), both.size()));
    }
}
