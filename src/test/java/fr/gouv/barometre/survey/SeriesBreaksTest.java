package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static fr.gouv.barometre.survey.SurveyFixtures.VERSION_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.barometre.common.yaml.DataFile;
import fr.gouv.barometre.common.yaml.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A changed question stops its series, with the reason that reviewers wrote; without one the portal does not start. */
class SeriesBreaksTest {

    private static final SeriesBreaks BREAKS = new SeriesBreaks(List.of(QUESTIONNAIRE, VERSION_2));

    @Test
    void onlyTheQuestionWhoseAnswersChangedBreaksItsSeries() {
        assertThat(BREAKS.between(1, 2))
                .hasSize(1)
                .hasEntrySatisfying(
                        new QuestionCode("GOU-02"),
                        reason -> assertThat(reason).startsWith("La question distingue désormais"));
    }

    @Test
    void aVersionComparesWithItself() {
        assertThat(BREAKS.between(1, 1)).isEmpty();
        assertThat(BREAKS.between(2, 2)).isEmpty();
    }

    @Test
    void aChangeWithoutAReasonIsRefused() {
        DataFile file =
                DataFile.matching("survey-versions/questionnaire-2.yaml").getFirst();
        Questionnaire silent = QuestionnaireReader.read(
                YamlNode.parse(new DataFile(file.name(), file.content().replaceAll("(?m)^ +changed: .*\n", ""))));
        assertThatThrownBy(() -> new SeriesBreaks(List.of(QUESTIONNAIRE, silent)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GOU-02");
    }
}
