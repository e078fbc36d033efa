package fr.gouv.barometre.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every option of every question, and for "don't know" and "not concerned" on each of them. */
class EveryAnswerTest {

    static List<Question> questions() {
        return SurveyFixtures.QUESTIONNAIRE.questions();
    }

    static Stream<Arguments> informativeAnswers() {
        return questions().stream()
                .flatMap(question ->
                        SurveyFixtures.informativeAnswers(question).map(answer -> arguments(question.code(), answer)));
    }

    static Stream<Arguments> answersThatNeverCount() {
        return questions().stream()
                .flatMap(question -> Stream.of(new AnswerValue.DontKnow(), new AnswerValue.NotApplicable())
                        .map(answer -> arguments(question.code(), answer)));
    }

    static Stream<Arguments> allAnswers() {
        return Stream.concat(informativeAnswers(), answersThatNeverCount());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("informativeAnswers")
    void scoresBetweenZeroAndThreeOrDoesNotCount(QuestionCode code, AnswerValue answer) {
        Question question = SurveyFixtures.question(code.value());
        OptionalDouble score = Scoring.score(question, answer);

        if (question.scored() && !Scoring.notApplicable(question, answer)) {
            assertThat(score).isPresent();
            assertThat(score.getAsDouble()).isBetween(0.0, 3.0);
        } else {
            assertThat(score).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answersThatNeverCount")
    void dontKnowAndNotConcernedAreNeverZero(QuestionCode code, AnswerValue answer) {
        Question question = SurveyFixtures.question(code.value());

        assertThat(Scoring.score(question, answer)).isEmpty();
        assertThat(Scoring.band(question, answer)).isEmpty();
        assertThat(Scoring.notApplicable(question, answer)).isEqualTo(answer instanceof AnswerValue.NotApplicable);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("allAnswers")
    void isAcceptedSaidAndStoredWithoutLoss(QuestionCode code, AnswerValue answer) {
        Question question = SurveyFixtures.question(code.value());

        assertThat(AnswerCheck.problem(question, answer)).isEmpty();
        assertThat(AnswerWords.say(question, answer)).isNotBlank();
        assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("allAnswers")
    void leavesEveryConditionDecidable(QuestionCode code, AnswerValue answer) {
        Facts facts = SurveyFixtures.facts(SurveyFixtures.unknownCommune(), code.value(), answer);

        Question question = SurveyFixtures.question(code.value());
        assertThat(Asked.questions(SurveyFixtures.QUESTIONNAIRE, facts).contains(question))
                .as("an answer to a detail alone means nothing")
                .isEqualTo(!question.isDetail());
        assertThat(AnswerCheck.contradictions(SurveyFixtures.QUESTIONNAIRE, facts))
                .as("one answer cannot contradict itself")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theBestAnswerOfAScoredQuestionNeedsNoAdviceAndTheWorstDoes(Question question) {
        List<Double> scores = SurveyFixtures.informativeAnswers(question)
                .map(answer -> Scoring.score(question, answer))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();

        if (question.scored()) {
            assertThat(scores).anyMatch(score -> score == 3).anyMatch(score -> score == 0);
            assertThat(question.good()).isBetween(2.0, 3.0);
        } else {
            assertThat(scores).isEmpty();
        }
    }
}
