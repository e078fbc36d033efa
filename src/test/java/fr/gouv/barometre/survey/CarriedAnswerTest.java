package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.testing.Answers;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Last year's answer meets this year's wording of the same question. */
class CarriedAnswerTest {

    private static final UnaryOperator<Question> AS_IT_WAS = question -> question;

    private static Question with(
            Question q, String text, QuestionKind kind, String unit, List<Question.Option> options) {
        return new Question(
                q.code(),
                text,
                q.why(),
                q.where(),
                kind,
                unit,
                q.minimum(),
                q.maximum(),
                q.decimals(),
                options,
                q.bands(),
                q.good(),
                q.weight(),
                q.higherWeight(),
                q.shownWhen(),
                q.appliesWhen(),
                q.reference(),
                q.actions(),
                q.changed(),
                q.confidential());
    }

    private static UnaryOperator<Question> reworded() {
        return q -> with(q, "Autrement dit", q.kind(), q.unit(), q.options());
    }

    private static UnaryOperator<Question> withoutOption(String code) {
        return q -> with(
                q,
                q.text(),
                q.kind(),
                q.unit(),
                q.options().stream().filter(o -> !o.code().equals(code)).toList());
    }

    private static UnaryOperator<Question> noLongerApplicable(String code) {
        return q -> with(
                q,
                q.text(),
                q.kind(),
                q.unit(),
                q.options().stream()
                        .map(o -> o.code().equals(code)
                                ? new Question.Option(o.code(), o.text(), o.score(), !o.notApplicable(), o.exclusive())
                                : o)
                        .toList());
    }

    private static UnaryOperator<Question> ofKind(QuestionKind kind) {
        return q -> with(q, q.text(), kind, q.unit(), q.options());
    }

    private static UnaryOperator<Question> inUnit(String unit) {
        return q -> with(q, q.text(), q.kind(), unit, q.options());
    }

    static Stream<Arguments> versions() {
        return Stream.of(
                Arguments.of("the same question", "GOU-01", "non", AS_IT_WAS, true),
                Arguments.of("other words", "GOU-01", "non", reworded(), true),
                Arguments.of("another option left", "GOU-01", "non", withoutOption("epci"), true),
                Arguments.of("its option left", "GOU-01", "non", withoutOption("non"), false),
                Arguments.of("its option now means not concerned", "GOU-01", "non", noLongerApplicable("non"), false),
                Arguments.of("several may be chosen now", "GOU-01", "non", ofKind(QuestionKind.MULTIPLE), false),
                Arguments.of("the same share", "INT-05", "12/40", AS_IT_WAS, true),
                Arguments.of("another unit", "INT-05", "12/40", inUnit("pages"), false),
                Arguments.of("don't know, its option left", "GOU-01", "?", withoutOption("non"), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void anAnswerHoldsAsLongAsItMeansTheSame(
            String situation, String code, String answer, UnaryOperator<Question> change, boolean holds) {
        Question then = question(code);
        assertThat(CarriedAnswer.holds(then, change.apply(then), Answers.value(then, answer)))
                .isEqualTo(holds);
    }
}
