package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static fr.gouv.barometre.survey.SurveyFixtures.choice;
import static fr.gouv.barometre.survey.SurveyFixtures.choices;
import static fr.gouv.barometre.survey.SurveyFixtures.facts;
import static fr.gouv.barometre.survey.SurveyFixtures.unknownCommune;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.InseeCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @Test
    void everyQuestionIsAskedWhileNothingIsKnown() {
        assertThat(Asked.questions(QUESTIONNAIRE, facts(unknownCommune()))).hasSize(60);
    }

    @ParameterizedTest(name = "after {1} to {0}, {2} asked: {3}")
    @CsvSource({
        "INC-01, oui, INC-02, true",
        "INC-01, oui, INC-03, true",
        "INC-01, proche, INC-02, false",
        "INC-01, non, INC-02, false",
        "INC-01, non, INC-03, false",
        "INC-01, non, INC-05, false",
        "INC-01, non, INC-04, true",
        "SER-01, ancien, SER-05, true",
        "SER-01, non, SER-05, false",
        "SER-01, non, SER-06, false",
        "INC-04, propre, INC-04-1, true",
        "INC-04, non, INC-04-1, false",
        "DAT-01, oui, DAT-01-1, true",
        "DAT-01, reflexion, DAT-01-1, false",
        "SER-05, autocontrole, SER-05-1, true"
    })
    void anAnswerDecidesWhatIsAskedNext(String code, String option, String next, boolean asked) {
        assertThat(asked(facts(unknownCommune(), code, choice(option))).contains(next))
                .isEqualTo(asked);
    }

    @Test
    void dontKnowKeepsTheNextQuestionButNoDetailAndNotConcernedDropsIt() {
        assertThat(asked(facts(unknownCommune(), "INC-01", new AnswerValue.DontKnow())))
                .contains("INC-02")
                .doesNotContain("INC-01-1");
        assertThat(asked(facts(unknownCommune(), "INC-01", new AnswerValue.NotApplicable())))
                .doesNotContain("INC-02");
    }

    @ParameterizedTest(name = "{0} euros of local revenue: asked {1}")
    @CsvSource({"4999, false", "5000, true", "5001, true", ", true"})
    void onlinePaymentIsAskedFromFiveThousandEuros(Integer revenue, boolean asked) {
        CommuneProfile profile =
                new CommuneProfile(new InseeCode("40001"), "Aire", 6_000, false, null, revenue, null, null);

        assertThat(asked(facts(profile)).contains("SER-09")).isEqualTo(asked);
        assertThat(asked(facts(profile)).contains("SER-10")).isEqualTo(asked);
    }

    @ParameterizedTest(name = "plan required {0}: asked {1}")
    @CsvSource({"true, true", "false, false", ", true"})
    void theSafeguardPlanIsAskedUnlessNoRiskRequiresIt(Boolean required, boolean asked) {
        CommuneProfile profile =
                new CommuneProfile(new InseeCode("40001"), "Aire", 6_000, false, null, null, required, null);

        assertThat(asked(facts(profile)).contains("INT-11")).isEqualTo(asked);
    }

    @Test
    void answersKeptFromBeforeDoNotDecideAnything() {
        Facts facts = facts(
                unknownCommune(),
                "INC-01",
                choice("non"),
                "INC-02",
                choices("mediatheque"),
                "INC-04",
                choice("mutualise"));

        assertThat(Asked.relevant(QUESTIONNAIRE, facts).answers())
                .containsOnlyKeys(new QuestionCode("INC-01"), new QuestionCode("INC-04"));
    }

    private static List<String> asked(Facts facts) {
        return Asked.questions(QUESTIONNAIRE, facts).stream()
                .map(question -> question.code().value())
                .toList();
    }
}
