package fr.gouv.barometre.maturity;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static fr.gouv.barometre.survey.SurveyFixtures.commune;
import static fr.gouv.barometre.survey.SurveyFixtures.informativeAnswers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Asked;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Scoring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any set of answers, tried on communes drawn at random from fixed seeds. */
class MaturityPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest(name = "commune {0}")
    @MethodSource("seeds")
    void scoresStayBetweenZeroAndAHundredAndCountsAddUp(int seed) {
        MaturityResult result = Maturity.of(QUESTIONNAIRE, drawn(new Random(seed)));

        for (AxisScore axis : result.axes()) {
            if (axis.score() != null) {
                assertThat(axis.score()).isBetween(0, 100);
            }
            assertThat(axis.points()).isBetween(0.0, axis.bestPoints());
            assertThat(axis.answered()).isBetween(0, axis.asked());
            assertThat(axis.asked()).isLessThanOrEqualTo(axis.terms().size());
            assertThat(axis.open()).isBetween(0, axis.asked() - axis.answered());
        }
        assertThat(result.overall() != null).isEqualTo(result.answered() * 10 >= result.asked() * 7);
        assertThat(result.answered())
                .isEqualTo(result.axes().stream().mapToInt(AxisScore::answered).sum());
    }

    @ParameterizedTest(name = "commune {0}")
    @MethodSource("seeds")
    void sayingDontKnowToAnOpenQuestionChangesNoScore(int seed) {
        Facts facts = drawn(new Random(seed));
        MaturityResult before = Maturity.of(QUESTIONNAIRE, facts);

        for (Question question : Asked.questions(QUESTIONNAIRE, facts)) {
            if (facts.answer(question.code()).isEmpty()) {
                MaturityResult after =
                        Maturity.of(QUESTIONNAIRE, with(facts, question.code(), new AnswerValue.DontKnow()));

                assertThat(scores(after)).as("after %s", question.code()).isEqualTo(scores(before));
                assertThat(after.overall()).isEqualTo(before.overall());
                assertThat(after.open()).isEqualTo(before.open() - (question.isDetail() ? 0 : 1));
            }
        }
    }

    @ParameterizedTest(name = "commune {0}")
    @MethodSource("seeds")
    void aBetterAnswerNeverLowersItsAxis(int seed) {
        Random random = new Random(seed);
        Facts facts = drawn(random);
        List<Question> asked = Asked.questions(QUESTIONNAIRE, facts);

        for (Question question : asked) {
            AnswerValue better = informativeAnswers(question).toList().get(random.nextInt(count(question)));
            Facts improved = with(facts, question.code(), better);
            // When the answer also opens or closes other questions, the base changes and nothing can be promised.
            if (improves(question, facts, better)
                    && Asked.questions(QUESTIONNAIRE, improved).equals(asked)) {
                int axis = QUESTIONNAIRE.axes().indexOf(QUESTIONNAIRE.axisOf(question.code()));
                Integer before =
                        Maturity.of(QUESTIONNAIRE, facts).axes().get(axis).score();
                Integer after =
                        Maturity.of(QUESTIONNAIRE, improved).axes().get(axis).score();

                assertThat(after).as("after %s %s", question.code(), better).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static boolean improves(Question question, Facts facts, AnswerValue better) {
        OptionalDouble before = facts.answer(question.code())
                .map(answer -> Scoring.score(question, answer))
                .orElse(OptionalDouble.empty());
        OptionalDouble after = Scoring.score(question, better);
        return before.isPresent() && after.isPresent() && after.getAsDouble() > before.getAsDouble();
    }

    private static List<Integer> scores(MaturityResult result) {
        List<Integer> scores = new ArrayList<>();
        result.axes().forEach(axis -> scores.add(axis.score()));
        return scores;
    }

    private static Facts with(Facts facts, QuestionCode code, AnswerValue answer) {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>(facts.answers());
        answers.put(code, answer);
        return new Facts(facts.profile(), answers);
    }

    /** Some questions open, some "don't know", some "not concerned", the rest informative. */
    private static Facts drawn(Random random) {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        int openPercent = random.nextInt(100);
        for (Question question : QUESTIONNAIRE.questions()) {
            int draw = random.nextInt(100);
            if (draw < openPercent) {
                continue;
            }
            List<AnswerValue> possible = informativeAnswers(question).toList();
            answers.put(
                    question.code(),
                    switch (random.nextInt(10)) {
                        case 0 -> new AnswerValue.DontKnow();
                        case 1 -> new AnswerValue.NotApplicable();
                        default -> possible.get(random.nextInt(possible.size()));
                    });
        }
        return new Facts(commune(random.nextBoolean() ? random.nextInt(100_000) : null, random.nextBoolean()), answers);
    }

    private static int count(Question question) {
        return (int) informativeAnswers(question).count();
    }
}
