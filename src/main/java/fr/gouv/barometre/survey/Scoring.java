package fr.gouv.barometre.survey;

import fr.gouv.barometre.survey.Question.Band;
import fr.gouv.barometre.survey.Question.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What an answer is worth on the question's own scale of 0 to 3. */
public final class Scoring {

    /** The best score that an answer can have. */
    public static final double BEST = 3;

    private Scoring() {}

    /**
     * Empty for "don't know", for "not applicable" in any of its wordings, for a question that is not scored, and for an
     * answer that does not fit the question: none of them is a zero.
     */
    public static OptionalDouble score(Question question, AnswerValue answer) {
        if (!question.scored() || notApplicable(question, answer)) {
            return OptionalDouble.empty();
        }
        if (answer instanceof AnswerValue.Choice(String code)) {
            return question.option(code)
                    .map(Option::score)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
        }
        return band(question, answer)
                .map(band -> OptionalDouble.of(band.score()))
                .orElse(OptionalDouble.empty());
    }

    /** Whether the answer says that the question does not concern the commune, outright or by an option that means it. */
    public static boolean notApplicable(Question question, AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.NotApplicable _ -> true;
            case AnswerValue.Choice(String code) ->
                question.option(code).map(Option::notApplicable).orElse(false);
            case AnswerValue.Choices(var codes) ->
                codes.stream()
                        .anyMatch(code ->
                                question.option(code).map(Option::notApplicable).orElse(false));
            default -> false;
        };
    }

    /** The level that a number, a share, a level or a number of choices reaches; empty for any other answer. */
    public static Optional<Band> band(Question question, AnswerValue answer) {
        OptionalDouble reached =
                answer instanceof AnswerValue.Choices(var codes) ? counted(question, codes) : value(answer);
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        return question.bands().reversed().stream()
                .filter(band -> reached.getAsDouble() >= band.from())
                .findFirst();
    }

    /** The answer as one number: the number itself, the level, or the share in percent; empty for any other answer. */
    public static OptionalDouble value(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Number(var number) -> OptionalDouble.of(number.doubleValue());
            case AnswerValue.Level(int level) -> OptionalDouble.of(level);
            case AnswerValue.Share share -> share.percent();
            default -> OptionalDouble.empty();
        };
    }

    /** "None of these" is a choice, but counts for nothing. */
    private static OptionalDouble counted(Question question, List<String> codes) {
        List<Option> chosen =
                codes.stream().map(question::option).flatMap(Optional::stream).toList();
        if (chosen.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                chosen.stream().filter(option -> !option.exclusive()).count());
    }
}
