package fr.gouv.barometre.obligation;

import fr.gouv.barometre.obligation.RuleChange.Situation;
import fr.gouv.barometre.survey.Condition;
import fr.gouv.barometre.survey.Condition.Measure;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The nearest population above the commune's own that changes something for it, and what it changes.
 *
 * @param inhabitants the threshold as the rules write it, 3,500; the changes are those of one inhabitant more, so that they
 *     hold whether a rule says "from" or "above"
 */
public record NextThreshold(int inhabitants, List<RuleChange> changes) {

    /** Empty when nothing changes any more, or when nobody knows how many people live there. */
    public static Optional<NextThreshold> of(RuleBook book, Questionnaire questionnaire, Situation situation) {
        Integer population = situation.facts().profile().population();
        if (population == null) {
            return Optional.empty();
        }
        return thresholds(book)
                .filter(threshold -> threshold >= population)
                .mapToObj(threshold -> new NextThreshold(
                        threshold,
                        RuleChange.between(
                                book,
                                questionnaire,
                                situation,
                                new Situation(situation.date(), withPopulation(situation.facts(), threshold + 1)))))
                .filter(next -> !next.changes().isEmpty())
                .findFirst();
    }

    private static IntStream thresholds(RuleBook book) {
        return book.rules().stream()
                .flatMap(Rule::conditions)
                .flatMapToInt(condition -> switch (condition) {
                    case Condition.AtLeast(var measure, int threshold)
                    when measure == Measure.POPULATION -> IntStream.of(threshold);
                    case Condition.MoreThan(var measure, int threshold)
                    when measure == Measure.POPULATION -> IntStream.of(threshold);
                    default -> IntStream.empty();
                })
                .distinct()
                .sorted();
    }

    private static Facts withPopulation(Facts facts, int population) {
        return new Facts(facts.profile().sized(population, facts.profile().staffFte()), facts.answers());
    }
}
