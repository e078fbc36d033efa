package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.choice;
import static fr.gouv.barometre.survey.SurveyFixtures.choices;
import static fr.gouv.barometre.survey.SurveyFixtures.day;
import static fr.gouv.barometre.survey.SurveyFixtures.number;
import static fr.gouv.barometre.survey.SurveyFixtures.question;
import static fr.gouv.barometre.survey.SurveyFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerWordsTest {

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("CYB-01", choice("mutualise"), "Oui, mutualisé"),
                arguments("GOU-04", choices("epci", "cdg"), "L’intercommunalité, Le centre de gestion"),
                arguments("GOU-05", number("6400"), "6 400 €"),
                arguments("GOU-05", choice("non-suivi"), "Ce budget n’est pas suivi"),
                arguments("FOR-02", share("12", "40"), "12 sur 40 agents (30 %)"),
                arguments("FOR-02", share("1", "300"), "1 sur 300 agents (0,3 %)"),
                arguments("INT-04", share("1200.5", "6000"), "1 200,5 sur 6 000 € HT (20 %)"),
                arguments("FOR-02", share("0", "0"), "0 sur 0 agents"),
                arguments("INC-04-1", day("2026-12-31"), "31 décembre 2026"),
                arguments("SER-05-1", number("71.43"), "71,43 %"),
                arguments("FOR-05", new AnswerValue.Level(3), "Juste suffisante (3 sur 5)"),
                arguments("GOU-01", new AnswerValue.DontKnow(), "Je ne sais pas"),
                arguments("GOU-01", new AnswerValue.NotApplicable(), "Non concerné"),
                arguments("GOU-01", choice("option-d-avant"), "option-d-avant"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("answers")
    void anAnswerIsSaidAsAPersonReadsIt(String code, AnswerValue answer, String words) {
        assertThat(AnswerWords.say(question(code), answer)
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(words);
    }
}
