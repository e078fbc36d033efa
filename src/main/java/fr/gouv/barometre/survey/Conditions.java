package fr.gouv.barometre.survey;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Evaluates conditions in three values: what is not known makes a condition unknown, never false. */
public final class Conditions {

    private Conditions() {}

    /** A question that this version of the questionnaire does not have counts as unanswered. */
    public static Truth evaluate(Condition condition, Facts facts, Questionnaire questionnaire) {
        return evaluate(condition, facts.profile(), facts.answers(), questionnaire);
    }

    /**
     * The same while answers are still being gathered: {@link Facts} would copy them for each condition.
     *
     * @param answers only read
     */
    public static Truth evaluate(
            Condition condition,
            CommuneProfile profile,
            Map<QuestionCode, AnswerValue> answers,
            Questionnaire questionnaire) {
        return switch (condition) {
            case Condition.Always() -> Truth.TRUE;
            case Condition.All(var conditions) ->
                conditions.stream()
                        .map(part -> evaluate(part, profile, answers, questionnaire))
                        .reduce(Truth.TRUE, Truth::and);
            case Condition.Any(var conditions) ->
                conditions.stream()
                        .map(part -> evaluate(part, profile, answers, questionnaire))
                        .reduce(Truth.FALSE, Truth::or);
            case Condition.Not(var negated) ->
                evaluate(negated, profile, answers, questionnaire).not();
            case Condition.AtLeast(var measure, int threshold) ->
                measured(measure, profile, value -> value >= threshold);
            case Condition.MoreThan(var measure, int threshold) ->
                measured(measure, profile, value -> value > threshold);
            case Condition.Is(var flag) -> flagged(flag, profile);
            case Condition.AnswerIn in ->
                answer(in.question(), answers).map(answer -> chosen(answer, in)).orElse(Truth.UNKNOWN);
            case Condition.ScoreBelow(var question, double score) ->
                compared(scoreOf(question, answers, questionnaire), value -> value < score);
            case Condition.ValueAtLeast(var question, double threshold) ->
                compared(
                        answer(question, answers).map(Scoring::value).orElse(OptionalDouble.empty()),
                        value -> value >= threshold);
            case Condition.Answered(var question) ->
                Truth.of(answer(question, answers).isPresent());
        };
    }

    private static Optional<AnswerValue> answer(QuestionCode question, Map<QuestionCode, AnswerValue> answers) {
        return Optional.ofNullable(answers.get(question));
    }

    private static OptionalDouble scoreOf(
            QuestionCode code, Map<QuestionCode, AnswerValue> answers, Questionnaire questionnaire) {
        return questionnaire
                .find(code)
                .flatMap(question -> answer(code, answers).map(answer -> Scoring.score(question, answer)))
                .orElse(OptionalDouble.empty());
    }

    /** "Not concerned" chooses none of the options, so it is false; any other answer in words of no option is unknown. */
    private static Truth chosen(AnswerValue answer, Condition.AnswerIn in) {
        return switch (answer) {
            case AnswerValue.Choice(String option) -> Truth.of(in.options().contains(option));
            case AnswerValue.Choices(var options) -> Truth.of(options.stream().anyMatch(in.options()::contains));
            case AnswerValue.Number _, AnswerValue.NotApplicable _ -> Truth.FALSE;
            case AnswerValue.DontKnow _,
                    AnswerValue.Share _,
                    AnswerValue.Level _,
                    AnswerValue.Day _,
                    AnswerValue.Text _ -> Truth.UNKNOWN;
        };
    }

    private static Truth measured(Condition.Measure measure, CommuneProfile profile, Predicate<Integer> test) {
        @Nullable
        Integer value = switch (measure) {
            case POPULATION -> profile.population();
            case STAFF_FTE -> profile.staffFte();
            case LOCAL_REVENUE_EUROS -> profile.localRevenueEuros();
        };
        return value == null ? Truth.UNKNOWN : Truth.of(test.test(value));
    }

    private static Truth flagged(Condition.Flag flag, CommuneProfile profile) {
        @Nullable
        Boolean value = switch (flag) {
            case OPSN_MEMBER -> profile.opsnMember();
            case SAFEGUARD_PLAN_REQUIRED -> profile.safeguardPlanRequired();
        };
        return value == null ? Truth.UNKNOWN : Truth.of(value);
    }

    private static Truth compared(OptionalDouble value, Predicate<Double> test) {
        return value.isEmpty() ? Truth.UNKNOWN : Truth.of(test.test(value.getAsDouble()));
    }
}
