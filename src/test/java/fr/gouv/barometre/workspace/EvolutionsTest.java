package fr.gouv.barometre.workspace;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static fr.gouv.barometre.survey.SurveyFixtures.VERSION_2;
import static fr.gouv.barometre.survey.SurveyFixtures.commune;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.benchmark.PeerScores;
import fr.gouv.barometre.benchmark.Spread;
import fr.gouv.barometre.maturity.Maturity;
import fr.gouv.barometre.maturity.SameQuestions;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.SeriesBreaks;
import fr.gouv.barometre.workspace.CommuneEvolution.AnswerChange;
import fr.gouv.barometre.workspace.CommuneEvolution.Constant;
import fr.gouv.barometre.workspace.Series.Point;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A commune that answered two campaigns on version 1 of the questionnaire, then one on version 2. */
class EvolutionsTest {

    private static final Evolutions EVOLUTIONS = new Evolutions(
            List.of(
                    year(2025, QUESTIONNAIRE, "non", "adoptee"),
                    year(2026, QUESTIONNAIRE, "referent", "adoptee"),
                    year(2027, VERSION_2, "delegation", "non")),
            new SeriesBreaks(List.of(QUESTIONNAIRE, VERSION_2)));

    private static YearScores year(int year, Questionnaire questionnaire, String elu, String roadmap) {
        Facts facts = new Facts(
                commune(812, false),
                Map.of(
                        new QuestionCode("GOU-01"),
                        new AnswerValue.Choice(elu),
                        new QuestionCode("GOU-02"),
                        new AnswerValue.Choice(roadmap)));
        PeerScores peers = new PeerScores(false, Map.of(1, new Spread(8, 30, 42, 50, null)), null, Map.of());
        return new YearScores(year, questionnaire.version(), Maturity.of(questionnaire, facts), peers);
    }

    private static Series indicator(String start) {
        return EVOLUTIONS.axes().getFirst().indicators().stream()
                .filter(series -> series.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuestionThatDidNotChangeKeepsOneLine() {
        Series elu = indicator("Un élu");
        assertThat(elu.points()).extracting(Point::score).containsExactly(0.0, 2.0, 3.0);
        assertThat(elu.points()).extracting(Point::brokenBy).containsOnlyNulls();
    }

    @Test
    void aQuestionThatChangedBreaksItsLineAndThatOfItsAxisWithTheReason() {
        assertThat(indicator("La commune a-t-elle").points())
                .extracting(Point::brokenBy)
                .satisfiesExactly(
                        first -> assertThat(first).isNull(),
                        second -> assertThat(second).isNull(),
                        third -> assertThat(third).startsWith("La question distingue désormais"));
        Series axis = EVOLUTIONS.axes().getFirst().axis();
        assertThat(axis.points()).extracting(Point::score).containsExactly(50.0, 83.0, 50.0);
        assertThat(axis.points()).extracting(Point::median).containsExactly(42.0, 42.0, 42.0);
        assertThat(axis.points().getLast().brokenBy())
                .contains("La question distingue désormais", "Les questions notées de cet axe");
        assertThat(axis.points().get(1).brokenBy()).isNull();
    }

    @Test
    void theTwoLatestYearsAreComparedOverTheQuestionsThatCountInBoth() {
        assertThat(EVOLUTIONS.axes().getFirst().constant())
                .as("the roadmap does not compare any more, the élu does: 2 then 3 of 3")
                .isEqualTo(new Constant(2026, 2027, new SameQuestions(67, 100, 1)));
    }

    @Test
    void onlyAnswersThatCompareAreSaidToHaveChanged() {
        assertThat(EVOLUTIONS.changes())
                .containsExactly(new AnswerChange(
                        QUESTIONNAIRE.question(new QuestionCode("GOU-01")).text(),
                        2026,
                        "Oui, un élu référent sans délégation",
                        2027,
                        "Oui, avec une délégation par arrêté"));
    }

    @Test
    void aCommuneThatAnsweredOnceHasPointsAndNoChange() {
        Evolutions once = new Evolutions(
                List.of(year(2025, QUESTIONNAIRE, "non", "non")), new SeriesBreaks(List.of(QUESTIONNAIRE)));
        assertThat(once.axes())
                .hasSize(7)
                .allMatch(axis -> axis.axis().points().size() == 1 && axis.constant() == null);
        assertThat(once.changes()).isEmpty();
    }

    @Test
    void aCommuneThatNeverAnsweredHasNoLine() {
        Evolutions never = new Evolutions(List.of(), new SeriesBreaks(List.of(QUESTIONNAIRE)));
        assertThat(never.axes()).isEmpty();
        assertThat(never.changes()).isEmpty();
    }
}
