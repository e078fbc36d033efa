package fr.gouv.barometre.survey;

import static fr.gouv.barometre.survey.SurveyFixtures.QUESTIONNAIRE;
import static fr.gouv.barometre.survey.SurveyFixtures.choice;
import static fr.gouv.barometre.survey.SurveyFixtures.choices;
import static fr.gouv.barometre.survey.SurveyFixtures.commune;
import static fr.gouv.barometre.survey.SurveyFixtures.day;
import static fr.gouv.barometre.survey.SurveyFixtures.facts;
import static fr.gouv.barometre.survey.SurveyFixtures.number;
import static fr.gouv.barometre.survey.SurveyFixtures.question;
import static fr.gouv.barometre.survey.SurveyFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad answers get a sentence that says what to do; good ones get none. */
class AnswerCheckTest {

    private static final Question FREE_TEXT = new Question(
            new QuestionCode("GOU-08"),
            "Une remarque\u00a0?",
            "Pourquoi.",
            "Où.",
            QuestionKind.TEXT,
            null,
            null,
            null,
            0,
            List.of(),
            List.of(),
            null,
            0,
            null,
            new Condition.Always(),
            new Condition.Always(),
            null,
            List.of(),
            null,
            false);

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                arguments("GOU-01", choice("peut-etre"), "ne fait pas partie des choix"),
                arguments("GOU-01", choice(""), "ne fait pas partie des choix"),
                arguments("GOU-01", choices("non"), "n’a pas la forme attendue"),
                arguments("GOU-04", choice("opsn"), "n’a pas la forme attendue"),
                arguments("GOU-04", choices(), "Cochez au moins une réponse"),
                arguments("GOU-04", choices("opsn", "mairie"), "ne fait pas partie des choix"),
                arguments("GOU-04", choices("opsn", "aucune"), "« Aucune » ne va pas avec une autre réponse"),
                arguments("GOU-04", choices("aucune", "opsn"), "« Aucune » ne va pas avec une autre réponse"),
                arguments("GOU-04", choices("opsn", "opsn"), "donnée deux fois"),
                arguments("GOU-05", number("-1"), "un nombre positif ou zéro"),
                arguments("GOU-05", number("12.5"), "un nombre entier, sans virgule (€)"),
                arguments("GOU-05", number("1000000001"), "entre 0 et 1 000 000 000 €"),
                arguments("GOU-05", number("1E+999999999"), "entre 0 et 1 000 000 000 €"),
                arguments("GOU-05", number("1E-999999999"), "un nombre entier"),
                arguments("GOU-05", choice("beaucoup"), "ne fait pas partie des choix"),
                arguments("GOU-05", share("1", "2"), "n’a pas la forme attendue"),
                arguments("FOR-02", share("12", "10"), "12 sur 10 font 120 %"),
                arguments("FOR-02", share("1", "0"), "Le total ne peut pas être zéro"),
                arguments("FOR-02", share("0", "0"), "Le total ne peut pas être zéro"),
                arguments("FOR-02", share("-1", "10"), "un nombre positif ou zéro"),
                arguments("FOR-02", share("1", "-10"), "un nombre positif ou zéro"),
                arguments("FOR-02", share("1.5", "10"), "un nombre entier, sans virgule (agents)"),
                arguments("FOR-02", share("1", "10.5"), "un nombre entier, sans virgule (agents)"),
                arguments("FOR-02", share("1", "1E+50"), "entre 0 et 1 000 000 000 agents"),
                arguments("FOR-02", number("49"), "n’a pas la forme attendue"),
                arguments("INT-04", share("1.234", "10"), "au plus 2 chiffres après la virgule"),
                arguments("FOR-05", new AnswerValue.Level(0), "un niveau de 1 à 5"),
                arguments("FOR-05", new AnswerValue.Level(6), "un niveau de 1 à 5"),
                arguments("FOR-05", number("3"), "n’a pas la forme attendue"),
                arguments("INC-04-1", day("0026-12-31"), "une date entre le 01/01/2000 et le 31/12/2099"),
                arguments("INC-04-1", day("2206-12-31"), "une date entre le 01/01/2000 et le 31/12/2099"),
                arguments("INC-04-1", number("2026"), "n’a pas la forme attendue"),
                arguments("GOU-01", day("2026-12-31"), "n’a pas la forme attendue"),
                arguments("GOU-01", new AnswerValue.Level(3), "n’a pas la forme attendue"),
                arguments("GOU-01", new AnswerValue.Text("non"), "n’a pas la forme attendue"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badAnswers")
    void aBadAnswerIsRefusedWithWhatToDo(String code, AnswerValue answer, String sentence) {
        assertThat(AnswerCheck.problem(question(code), answer))
                .hasValueSatisfying(problem -> assertThat(plain(problem))
                        .contains(sentence)
                        .endsWith(".")
                        .doesNotContain("{"));
    }

    static Stream<Arguments> goodAnswers() {
        return Stream.of(
                arguments("GOU-05", number("0")),
                arguments("GOU-05", number("6400")),
                arguments("GOU-05", number("6400.0")),
                arguments("GOU-05", number("6.4E3")),
                arguments("GOU-05", choice("non-suivi")),
                arguments("GOU-04", choices("aucune")),
                arguments("FOR-02", share("0", "1")),
                arguments("INC-04-1", day("2000-01-01")),
                arguments("INC-04-1", day("2099-12-31")),
                arguments("SER-05-1", number("71.43")),
                arguments("FOR-02", share("10", "10")),
                arguments("INT-04", share("1234.56", "8000")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("goodAnswers")
    void anAnswerAtTheLimitIsTaken(String code, AnswerValue answer) {
        assertThat(AnswerCheck.problem(question(code), answer)).isEmpty();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Un mot", ""),
                arguments("Deux\nlignes, un émoji 🙂, <script> et ${x}", ""),
                arguments("🙂".repeat(2_000), ""),
                arguments("🙂".repeat(2_001), "au plus 2 000 caractères"),
                arguments(" \n ", "Écrivez une réponse"),
                arguments("nul\u0000", "un caractère illisible"),
                arguments("moitié \ud83d", "un caractère illisible"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsTakenWhenItCanBeReadAndStored(String text, String sentence) {
        String problem =
                AnswerCheck.problem(FREE_TEXT, new AnswerValue.Text(text)).orElse("");

        assertThat(plain(problem)).contains(sentence);
        assertThat(problem.isEmpty()).isEqualTo(sentence.isEmpty());
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments("operator-known-but-none-declared", facts(commune(800, true), "GOU-04", choices("aucune"))),
                arguments(
                        "pooled-security-without-structure",
                        facts(commune(800, false), "GOU-04", choices("aucune"), "CYB-01", choice("mutualise"))),
                arguments(
                        "telework-without-remote-access",
                        facts(commune(800, false), "INT-01", choice("charte"), "INT-02", choice("aucun-acces"))),
                arguments(
                        "online-payment-share-without-payment",
                        facts(commune(800, false), "SER-09", choice("non"), "SER-10", share("1", "10"))),
                arguments(
                        "online-payment-without-any-service",
                        facts(commune(800, false), "SER-09", choice("oui"), "SER-10", share("0", "10"))),
                arguments(
                        "ai-used-but-rules-not-concerned",
                        facts(
                                commune(800, false),
                                "DAT-03",
                                choice("usage"),
                                "DAT-04",
                                new AnswerValue.NotApplicable())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void answersThatCannotBothHoldAreTold(String code, Facts facts) {
        assertThat(AnswerCheck.contradictions(QUESTIONNAIRE, facts))
                .singleElement()
                .satisfies(check -> assertThat(check.code()).isEqualTo(code));
    }

    @Test
    void everyCrossCheckOfTheQuestionnaireIsTried() {
        assertThat(QUESTIONNAIRE.crossChecks())
                .extracting(CrossCheck::code)
                .containsExactlyInAnyOrderElementsOf(contradictions()
                        .map(arguments -> (String) arguments.get()[0])
                        .toList());
    }

    static Stream<Facts> compatible() {
        return Stream.of(
                facts(commune(800, true), "GOU-04", choices("opsn")),
                facts(commune(800, false), "GOU-04", choices("aucune"), "CYB-01", choice("interne")),
                facts(commune(800, false), "INT-01", choice("pas-de-teletravail"), "INT-02", choice("aucun-acces")),
                facts(commune(800, false), "SER-09", choice("non"), "SER-10", share("0", "10")),
                facts(commune(800, false), "SER-09", choice("oui"), "SER-10", share("1", "1000")),
                facts(commune(800, false), "SER-09", choice("oui")),
                facts(commune(800, false), "SER-09", choice("oui"), "SER-10", new AnswerValue.DontKnow()),
                facts(commune(800, false), "DAT-03", choice("usage"), "DAT-04", choice("non")),
                facts(commune(800, false), "DAT-03", choice("usage"), "DAT-04", new AnswerValue.DontKnow()),
                facts(commune(800, false), "DAT-03", choice("usage")),
                facts(commune(800, false), "DAT-03", choice("non"), "DAT-04", new AnswerValue.NotApplicable()));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void answersThatMayBothHoldAreLeftAlone(Facts facts) {
        assertThat(AnswerCheck.contradictions(QUESTIONNAIRE, facts)).isEmpty();
    }

    /** Sentences are compared without the kinds of spaces that typography asks for. */
    private static String plain(String sentence) {
        return sentence.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
