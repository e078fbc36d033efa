package fr.gouv.barometre.survey;

import java.util.List;
import java.util.Objects;

/** Whether an answer given to one version of a question still answers another version of it. */
public final class CarriedAnswer {

    private CarriedAnswer() {}

    /**
     * Wording may change from a version to the next; the kind, the unit, the bounds and the codes that were chosen may not.
     * "Don't know" and "not applicable" hold as long as the question is asked.
     *
     * @param then the question as it was answered
     * @param now the question with the same code in another version
     */
    public static boolean holds(Question then, Question now, AnswerValue value) {
        return then.kind() == now.kind()
                && Objects.equals(then.unit(), now.unit())
                && AnswerCheck.problem(now, value).isEmpty()
                && chosen(value).stream().allMatch(code -> meansTheSame(then, now, code));
    }

    private static List<String> chosen(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Choice(String code) -> List.of(code);
            case AnswerValue.Choices(var codes) -> codes;
            default -> List.of();
        };
    }

    /** A code that once meant "does not concern us" and now does not, or the reverse, is another answer. */
    private static boolean meansTheSame(Question then, Question now, String code) {
        return then.option(code)
                .map(Question.Option::notApplicable)
                .equals(now.option(code).map(Question.Option::notApplicable));
    }
}
