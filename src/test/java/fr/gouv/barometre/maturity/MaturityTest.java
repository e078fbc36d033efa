package fr.gouv.barometre.maturity;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static fr.gouv.barometre.survey.SurveyFixtures.choice;
import static fr.gouv.barometre.survey.SurveyFixtures.choices;
import static fr.gouv.barometre.survey.SurveyFixtures.commune;
import static fr.gouv.barometre.survey.SurveyFixtures.facts;
import static fr.gouv.barometre.survey.SurveyFixtures.informativeAnswers;
import static fr.gouv.barometre.survey.SurveyFixtures.number;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Scoring;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaturityTest {

    @Test
    void anAxisIsTheWeightedMeanOfItsAnswersAndUnfolds() {
        AxisScore governance = governance(facts(
                commune(812, false),
                "GOU-01",
                choice("non"),
                "GOU-02",
                choice("non"),
                "GOU-03",
                choice("sans-temps"),
                "GOU-04",
                choices("opsn", "epci"),
                "GOU-05",
                number("6400"),
                "GOU-06",
                choice("non"),
                "GOU-07",
                choices("competences", "temps")));

        // 0 × 3 + 0 × 3 + 2 × 1 + 3 × 2 + 3 × 1 + 0 × 1 = 11 of 33
        assertThat(governance.points()).isEqualTo(11);
        assertThat(governance.bestPoints()).isEqualTo(33);
        assertThat(governance.score()).isEqualTo(33);
        assertThat(governance.terms()).hasSize(7);
        assertThat(governance.terms()).filteredOn(Term::counts).hasSize(6);
        assertThat(governance.answered()).isEqualTo(7);
        assertThat(governance.asked()).isEqualTo(7);
        assertThat(governance.open()).isZero();
        assertThat(governance.level()).isEqualTo(Level.UNDER_WAY);
    }

    @ParameterizedTest(name = "GOU-03 {0}, GOU-06 {1}: {2}")
    @CsvSource({"oui, oui, 100", "non, non, 0", "oui, non, 50", "sans-temps, parfois, 58", "sans-temps, non, 33"})
    void scoresAreRoundedHalfUp(String agent, String council, int score) {
        AxisScore governance =
                governance(facts(commune(812, false), "GOU-03", choice(agent), "GOU-06", choice(council)));

        assertThat(governance.score()).isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} inhabitants, {1} agents: {2}")
    @CsvSource({"3500, 50, 2", "3501, 49, 2", "3501, 50, 3", "3501, , 2", "800, 3, 2"})
    void openDataWeighsMoreWhereTheLawAsksForIt(int population, Integer agents, double weight) {
        CommuneProfile profile = commune(population, false).sized(population, agents);

        MaturityResult result = Maturity.of(QUESTIONNAIRE, facts(profile, "DAT-01", choice("non")));

        assertThat(result.axes().getLast().terms())
                .filteredOn(term -> term.question().code().value().equals("DAT-01"))
                .extracting(Term::weight)
                .containsExactly(weight);
    }

    @ParameterizedTest(name = "{0} of 7 answered")
    @CsvSource({"0, false", "4, false", "5, true", "7, true"})
    void anAxisComparesWithAnotherYearFromSeventyPercentAnswered(int answers, boolean comparable) {
        Map<QuestionCode, AnswerValue> given = new HashMap<>();
        QUESTIONNAIRE.questions().stream()
                .limit(answers)
                .forEach(question -> given.put(question.code(), best(question)));

        assertThat(governance(new Facts(commune(812, false), given)).comparable())
                .isEqualTo(comparable);
    }

    @Test
    void halfAPointIsRoundedUp() {
        // 1.5 × 1 of 12 = 12.5
        AxisScore governance =
                governance(facts(commune(812, false), "GOU-06", choice("parfois"), "GOU-02", choice("non")));

        assertThat(governance.points()).isEqualTo(1.5);
        assertThat(governance.bestPoints()).isEqualTo(12);
        assertThat(governance.score()).isEqualTo(13);
    }

    @Test
    void withoutAnswersThereIsNoScoreAndNotAZero() {
        MaturityResult result = Maturity.of(QUESTIONNAIRE, facts(commune(812, false)));

        assertThat(result.axes()).hasSize(7).allSatisfy(axis -> {
            assertThat(axis.score()).isNull();
            assertThat(axis.level()).isNull();
            assertThat(axis.open()).isEqualTo(axis.asked());
        });
        assertThat(result.overall()).isNull();
        assertThat(result.asked()).isEqualTo(60);
        assertThat(result.missingForOverall()).isEqualTo(42);
    }

    @Test
    void dontKnowDealsWithTheQuestionButInformsNobody() {
        AxisScore governance = governance(
                facts(commune(812, false), "GOU-01", new AnswerValue.DontKnow(), "GOU-02", choice("adoptee")));

        assertThat(governance.score()).isEqualTo(100);
        assertThat(governance.answered()).isEqualTo(1);
        assertThat(governance.asked()).isEqualTo(7);
        assertThat(governance.open()).isEqualTo(5);
    }

    @ParameterizedTest(name = "INT-01: {0}")
    @CsvSource({"pas-de-teletravail", "''"})
    void notConcernedInAnyWordingLeavesTheBase(String option) {
        AnswerValue answer = option.isEmpty() ? new AnswerValue.NotApplicable() : choice(option);
        AxisScore organisation = axis("INT", facts(commune(812, false), "INT-01", answer, "INT-06", choice("oui")));

        assertThat(organisation.score()).isEqualTo(100);
        assertThat(organisation.answered()).isEqualTo(1);
        assertThat(organisation.asked()).isEqualTo(12);
        assertThat(organisation.open()).isEqualTo(11);
    }

    @Test
    void anAnswerToAQuestionNoLongerAskedDoesNotCount() {
        AxisScore inclusion = axis(
                "INC", facts(commune(812, false), "INC-01", choice("non"), "INC-03", choices("demarches", "culture")));

        assertThat(inclusion.score()).isZero();
        assertThat(inclusion.asked()).isEqualTo(3);
        assertThat(inclusion.terms())
                .extracting(term -> term.question().code().value())
                .containsExactly("INC-01", "INC-04", "INC-06");
    }

    @ParameterizedTest(name = "{0} answers of 60: overall {1}")
    @CsvSource({"41, false", "42, true", "60, true"})
    void theWholeHasAScoreFromSeventyPercentAnswered(int answers, boolean scored) {
        Map<QuestionCode, AnswerValue> given = new HashMap<>();
        QUESTIONNAIRE.indicators().stream()
                .limit(answers)
                .forEach(question -> given.put(question.code(), best(question)));
        MaturityResult result = Maturity.of(QUESTIONNAIRE, new Facts(commune(812, false), given));

        assertThat(result.answered()).isEqualTo(answers);
        assertThat(result.overall() != null).isEqualTo(scored);
        assertThat(result.missingForOverall()).isEqualTo(scored ? 0 : 42 - answers);
    }

    @Test
    void theWholeIsTheMeanOfTheAxisScoresAsShown() {
        Map<QuestionCode, AnswerValue> given = new HashMap<>();
        QUESTIONNAIRE
                .questions()
                .forEach(question -> given.put(
                        question.code(),
                        QUESTIONNAIRE.axisOf(question.code()).code().equals("DAT") ? worst(question) : best(question)));
        MaturityResult result = Maturity.of(QUESTIONNAIRE, new Facts(commune(812, false), given));

        assertThat(result.axes()).extracting(AxisScore::score).containsExactly(100, 100, 100, 100, 100, 100, 0);
        assertThat(result.overall()).isEqualTo(86);
        assertThat(result.level()).isEqualTo(Level.ESTABLISHED);
    }

    @Test
    void everythingDontKnowHasNoScore() {
        Map<QuestionCode, AnswerValue> given = new HashMap<>();
        QUESTIONNAIRE.questions().forEach(question -> given.put(question.code(), new AnswerValue.DontKnow()));
        MaturityResult result = Maturity.of(QUESTIONNAIRE, new Facts(commune(812, false), given));

        assertThat(result.axes()).extracting(AxisScore::score).containsOnlyNulls();
        assertThat(result.overall()).isNull();
        assertThat(result.answered()).isZero();
        assertThat(result.open()).isZero();
    }

    @Test
    void everythingNotConcernedHasNoScore() {
        Map<QuestionCode, AnswerValue> given = new HashMap<>();
        QUESTIONNAIRE.questions().forEach(question -> given.put(question.code(), new AnswerValue.NotApplicable()));
        MaturityResult result = Maturity.of(QUESTIONNAIRE, new Facts(commune(812, false), given));

        assertThat(result.asked()).isZero();
        assertThat(result.overall()).isNull();
    }

    @ParameterizedTest(name = "{0} is level {1}")
    @CsvSource({"0, 1", "24, 1", "25, 2", "49, 2", "50, 3", "74, 3", "75, 4", "100, 4"})
    void fourLevelsPutAScoreInWords(int score, int level) {
        assertThat(Level.of(score).number()).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelHasItsName(Level level) {
        assertThat(Sentences.say(level.translationKey())).isNotBlank();
    }

    private static AnswerValue best(Question question) {
        return informativeAnswers(question)
                .max((one, other) -> Double.compare(score(question, one), score(question, other)))
                .orElseThrow();
    }

    private static AnswerValue worst(Question question) {
        return informativeAnswers(question)
                .filter(answer -> score(question, answer) >= 0)
                .min((one, other) -> Double.compare(score(question, one), score(question, other)))
                .orElseGet(() -> informativeAnswers(question).findFirst().orElseThrow());
    }

    private static double score(Question question, AnswerValue answer) {
        return Scoring.score(question, answer).orElse(-1);
    }

    private static AxisScore governance(Facts facts) {
        return axis("GOU", facts);
    }

    private static AxisScore axis(String code, Facts facts) {
        return Maturity.of(QUESTIONNAIRE, facts).axes().stream()
                .filter(score -> score.axis().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
