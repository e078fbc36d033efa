package fr.gouv.barometre.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The content of version 1: what the domain asks for, and what a town hall can read. */
class QuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = new Questionnaires().version(1);

    static List<Question> questions() {
        return QUESTIONNAIRE.questions();
    }

    @ParameterizedTest(name = "axis {0} has {1} questions and stands at {2}")
    @CsvSource({
        "GOU, 7, gouvernance",
        "INT, 13, organisation",
        "CYB, 9, cybersecurite",
        "FOR, 7, formation",
        "SER, 12, services",
        "INC, 6, inclusion",
        "DAT, 6, donnees"
    })
    void theSevenAxesHoldTheSixtyIndicators(String code, int count, String slug) {
        Axis axis = QUESTIONNAIRE.axes().stream()
                .filter(a -> a.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(axis.questions())
                .filteredOn(question -> !question.isDetail())
                .hasSize(count);
        assertThat(axis.slug()).isEqualTo(slug);
        assertThat(QUESTIONNAIRE.axes()).hasSize(7);
        assertThat(QUESTIONNAIRE.indicators()).hasSize(60);
    }

    @Test
    void isAProposalNeverTheOfficialQuestionnaire() {
        assertThat(QUESTIONNAIRE.title()).contains("proposition").doesNotContainIgnoringCase("officiel");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void helpFitsInTwoSentences(Question question) {
        assertThat(sentences(question.why())).as("why of %s", question.code()).isBetween(1, 2);
        assertThat(sentences(question.where()))
                .as("where of %s", question.code())
                .isBetween(1, 2);
        assertThat(question.text()).as(question.code().value()).endsWith("\u00a0?");
    }

    private static int sentences(String text) {
        return text.split("(?<=[.?!])\\s+(?=[A-ZÀ-Ý])").length;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void dontKnowAndNotConcernedAreNotRepeatedAmongTheOptions(Question question) {
        assertThat(question.options())
                .noneMatch(option -> option.text().contains("Je ne sais pas"))
                .noneMatch(option -> option.text().equals("Non concerné"));
    }

    @Test
    void onlyTheIncidentIsConfidentialAndItIsNeverScored() {
        assertThat(questions().stream().filter(Question::confidential))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.code()).hasToString("CYB-09");
                    assertThat(question.scored()).isFalse();
                    assertThat(question.reference()).isNull();
                });
    }

    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({
        "GOU-01, 48",
        "GOU-02, 22",
        "INT-01, 34",
        "INT-03, 8",
        "INT-07, 39",
        "INT-08, 22",
        "INT-09, 66",
        "INT-10, 44",
        "CYB-01, 27",
        "CYB-02, 34",
        "CYB-07, 47",
        "FOR-01, 57",
        "FOR-02, 49",
        "FOR-03, 26",
        "SER-01, 76",
        "SER-03, 18",
        "SER-04, 16",
        "INC-01, 28",
        "INC-04, 25",
        "DAT-01, 26",
        "DAT-03, 5"
    })
    void publishedFiguresAreKeptWithTheirBase(String code, double percent) {
        Question.Reference reference =
                QUESTIONNAIRE.question(new QuestionCode(code)).reference();

        assertThat(reference.percent()).isEqualTo(percent);
        assertThat(reference.text()).contains("%s\u00a0%%".formatted((int) percent));
        assertThat(reference.url()).startsWith("https://");
        if (!code.equals("CYB-07")) {
            assertThat(reference.caveat()).contains("non redressé").contains("biais régional");
        }
    }

    @ParameterizedTest(name = "{0}, option {1}: {2} %")
    @CsvSource({
        "INC-02, france-services, 22",
        "INC-02, mediatheque, 19",
        "INC-02, bibliotheque, 13",
        "INC-02, epn, 11",
        "INC-02, centre-social, 10",
        "INC-03, demarches, 77",
        "INC-03, culture, 50",
        "INC-03, evaluation, 19",
        "DAT-01, oui, 26",
        "DAT-01, reflexion, 7"
    })
    void figuresPublishedPerOptionAreKept(String code, String option, double percent) {
        assertThat(QUESTIONNAIRE.question(new QuestionCode(code)).reference().shares())
                .containsEntry(option, percent);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GOU-07 | compétences, les moyens et le temps",
                "INT-02 | limité",
                "FOR-05 | juste suffisante",
                "SER-05 | Peu de sites",
                "SER-07 | majorité",
                "SER-08 | limitée",
                "SER-09 | majorité",
                "SER-10 | limitée"
            })
    void findingsPublishedWithoutAFigureStayWords(String code, String words) {
        Question.Reference reference =
                QUESTIONNAIRE.question(new QuestionCode(code)).reference();

        assertThat(reference.percent()).isNull();
        assertThat(reference.text()).contains(words);
        assertThat(reference.caveat()).contains("Aucun pourcentage publié");
    }

    @ParameterizedTest(name = "{0} notes that {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SER-03 | se contredisent",
                "FOR-02 | La Gazette écrit 50",
                "FOR-03 | La Gazette écrit 25",
                "DAT-03 | La Gazette écrit 6",
                "INC-01 | vague 1 donnait 26",
                "INC-02 | Vague 1 seulement",
                "CYB-07 | Autre source que le baromètre"
            })
    void sourcesThatDifferAreAnnotated(String code, String note) {
        assertThat(QUESTIONNAIRE.question(new QuestionCode(code)).reference().caveat())
                .contains(note);
    }
}
