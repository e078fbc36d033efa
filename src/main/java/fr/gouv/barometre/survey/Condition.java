package fr.gouv.barometre.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition over a commune's profile and answers, written as data in the questionnaire, the rule book and the catalogue
 * of actions. A missing fact, an unanswered question and "don't know" make it {@link Truth#UNKNOWN}.
 */
public sealed interface Condition {

    /** What it is made of, without the "all", "any" and "not" around. */
    default Stream<Condition> leaves() {
        return switch (this) {
            case All(var conditions) -> conditions.stream().flatMap(Condition::leaves);
            case Any(var conditions) -> conditions.stream().flatMap(Condition::leaves);
            case Not(var negated) -> negated.leaves();
            default -> Stream.of(this);
        };
    }

    /** The question whose answer it looks at; empty when it looks at none, or is made of others. */
    default Optional<QuestionCode> asked() {
        return switch (this) {
            case AnswerIn in -> Optional.of(in.question());
            case ScoreBelow below -> Optional.of(below.question());
            case ValueAtLeast least -> Optional.of(least.question());
            case Answered answered -> Optional.of(answered.question());
            default -> Optional.empty();
        };
    }

    /** Numeric facts of {@link CommuneProfile} that a threshold can be set on. */
    enum Measure {
        POPULATION,
        STAFF_FTE,
        LOCAL_REVENUE_EUROS
    }

    /** Yes-or-no facts of {@link CommuneProfile}. */
    enum Flag {
        OPSN_MEMBER,
        SAFEGUARD_PLAN_REQUIRED
    }

    record Always() implements Condition {}

    record All(List<Condition> conditions) implements Condition {}

    record Any(List<Condition> conditions) implements Condition {}

    record Not(Condition condition) implements Condition {}

    /** {@code measure >= threshold}. */
    record AtLeast(Measure measure, int threshold) implements Condition {}

    /** {@code measure > threshold}. */
    record MoreThan(Measure measure, int threshold) implements Condition {}

    record Is(Flag flag) implements Condition {}

    /** The answer to a single or multiple question contains one of the options. */
    record AnswerIn(QuestionCode question, Set<String> options) implements Condition {}

    /**
     * The answer, on the question's own scale of 0 to 3, is below the score. Unknown when unanswered, "don't know" or "not
     * applicable": such an answer never counts as zero.
     */
    record ScoreBelow(QuestionCode question, double score) implements Condition {}

    /** The numeric answer (number, level, or share in percent) is at least the threshold. */
    record ValueAtLeast(QuestionCode question, double threshold) implements Condition {}

    /** The question has an answer of any kind, "don't know" included. */
    record Answered(QuestionCode question) implements Condition {}
}
