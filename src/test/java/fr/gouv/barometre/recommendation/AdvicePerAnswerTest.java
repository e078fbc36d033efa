package fr.gouv.barometre.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Scoring;
import fr.gouv.barometre.testing.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer calls for, held by a table that must name every answer of the questionnaire. */
class AdvicePerAnswerTest {

    private static final Questionnaire QUESTIONNAIRE = Commune.QUESTIONNAIRE;

    @ParameterizedTest(name = "{0} = {1} calls for {2}")
    @CsvFileSource(resources = "/recommendation/expected-advice.csv", delimiter = '|', useHeadersInDisplayName = true)
    void anAnswerCallsForTheseActionsOnly(String question, String answer, @Nullable String actions) {
        List<Advice> advice = Commune.small().answering(question + "=" + answer).advice();

        assertThat(advice)
                .extracting(one -> one.action().code())
                .containsExactlyInAnyOrder(actions == null ? new String[0] : actions.split(" "));
        assertThat(advice).allSatisfy(one -> assertThat(one.basedOn()).containsOnlyKeys(new QuestionCode(question)));
    }

    @Test
    void theTableNamesEveryAnswerOfEveryQuestion() throws IOException {
        Map<String, Set<String>> table = table();
        List<String> missing = new ArrayList<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            Set<String> listed = table.getOrDefault(question.code().value(), Set.of());
            Stream.concat(Stream.of("?", "-"), question.options().stream().map(Question.Option::code))
                    .filter(answer -> !listed.contains(answer))
                    .forEach(answer -> missing.add(question.code() + "=" + answer));
            Set<Double> reached = listed.stream()
                    .map(answer -> Answers.value(question, answer))
                    .flatMap(answer -> Scoring.band(question, answer).stream())
                    .map(Question.Band::from)
                    .collect(Collectors.toSet());
            question.bands().stream()
                    .filter(band -> !reached.contains(band.from()))
                    .forEach(band -> missing.add(question.code() + " from " + band.from()));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GOU-01=non | A01 | Désigner un élu référent pour le numérique",
                "GOU-01=epci | A01 | Nommer un élu de la commune, en lien avec l’intercommunalité",
                "GOU-01=referent | A01 | Donner à l’élu référent une délégation par arrêté du maire",
                "GOU-02=non | A02 | Écrire une première feuille de route avec trois à six priorités",
                "GOU-02=en-cours | A02 | Terminer la feuille de route et la chiffrer",
                "GOU-02=formalisee | A02 | Faire adopter la feuille de route par le conseil et fixer sa revue annuelle",
                "INC-01=non | A26 | Choisir un local qui existe déjà pour ouvrir un lieu : mairie, médiathèque, bibliothèque, EPN, centre social ou France services",
                "INC-01=non | A27 | Proposer à l’intercommunalité une permanence partagée, sans compter sur l’aide de l’État après 2026",
                "INC-04=non | A27 | Proposer à l’intercommunalité une permanence partagée, sans compter sur l’aide de l’État après 2026",
                "CYB-03=non | A14 | Mettre en place une sauvegarde automatique des données vitales et en garder une copie hors ligne",
                "CYB-03=isolees | A14 | Essayer une restauration complète et noter le temps qu’elle prend",
            })
    void onlyTheNextStepIsProposed(String answer, String action, String nextStep) {
        Advice advice = Commune.small().answering(answer).adviceOn(action);
        assertThat(Commune.plainSpaces(advice.nextStep())).isEqualTo(nextStep);
    }

    @Test
    void theNextStepFollowsTheProfileWhereTheLawOrTheOperatorDiffers() {
        assertThat(Commune.small().answering("GOU-04=aucune").adviceOn("A03").nextStep())
                .isEqualTo("Repérer l’opérateur de votre département et demander son catalogue");
        assertThat(Commune.memberOfAnOperator()
                        .answering("GOU-04=aucune")
                        .adviceOn("A03")
                        .nextStep())
                .isEqualTo("Prendre contact avec l’opérateur dont la commune est membre");
        assertThat(Commune.of(3_499).answering("INT-09=non").adviceOn("A08").nextStep())
                .startsWith("Vérifier qu’une délibération a choisi l’affichage ou le papier");
        assertThat(Commune.of(3_500).answering("INT-09=non").adviceOn("A08").nextStep())
                .isEqualTo("Ouvrir une rubrique en ligne et y publier les prochains actes");
    }

    @Test
    void noPlaceOfMediationAndNoAdviserSaysThatTheStateFundingEnds() {
        Advice advice = Commune.small().answering("INC-01=non INC-04=non").adviceOn("A27");
        assertThat(advice.reasons()).extracting(Advice.Reason::heading).contains("Échéance");
        assertThat(Commune.plainSpaces(advice.action().fundingEnds() + ""))
                .contains("2 800 fin 2025", "14 M€", "arrêt prévu dès 2027", "Sénat");
    }

    @Test
    void aPlaceOfMediationCanBeAnyOfTheKnownTypes() {
        Advice advice = Commune.small().answering("INC-01=non").adviceOn("A26");
        assertThat(advice.action().steps())
                .anySatisfy(step -> assertThat(step)
                        .contains(
                                "mairie",
                                "médiathèque",
                                "bibliothèque",
                                "espace public numérique",
                                "centre social",
                                "France services"));
    }

    @ParameterizedTest(name = "{0} does not call for {1}")
    @CsvSource({
        "INC-01=non INC-04=mutualise, A27",
        "CYB-09=grave CYB-02=teste, A15",
        "DAT-03=usage DAT-04=charte, A30",
        "SER-01=non SER-06=non, A21",
        "INC-01=oui INC-03=demarches+culture, A26"
    })
    void whatIsSettledElsewhereOrNoLongerAskedCallsForNothing(String answers, String action) {
        assertThat(Commune.small().answering(answers).advice())
                .extracting(advice -> advice.action().code())
                .doesNotContain(action);
    }

    @ParameterizedTest(name = "{0} inhabitants: {1}")
    @CsvSource({"50000, false", "50001, true", ", false"})
    void aResponsibleDigitalStrategyIsProposedAboveFiftyThousandInhabitants(
            @Nullable Integer population, boolean proposed) {
        List<Advice> advice = Commune.of(population).answering("INT-05=10/100").advice();
        assertThat(advice.stream().anyMatch(one -> one.action().code().equals("A33")))
                .isEqualTo(proposed);
    }

    @Test
    void doubtEverywhereCallsForNothingAndIsNotFatal() {
        for (AnswerValue answer : List.of(new AnswerValue.DontKnow(), new AnswerValue.NotApplicable())) {
            Map<QuestionCode, AnswerValue> all =
                    QUESTIONNAIRE.questions().stream().collect(Collectors.toMap(Question::code, question -> answer));
            assertThat(Commune.of(60_000).answering(all).advice()).isEmpty();
        }
    }

    @Test
    void everyActionButThoseThatAreOnlyChosenCanBeProposed() throws IOException {
        Set<String> proposed = expectedActions();
        Set<String> chosenOnly = Commune.CATALOGUE.actions().stream()
                .map(CatalogueAction::code)
                .filter(code -> !proposed.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Commune.CATALOGUE.actions()).hasSize(33);
        // A31 answers no question of version 1; A33 needs more than 50,000 inhabitants.
        assertThat(chosenOnly).containsExactly("A31", "A33");
    }

    private static Map<String, Set<String>> table() throws IOException {
        return rows().collect(
                        Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toSet())));
    }

    private static Set<String> expectedActions() throws IOException {
        return rows().filter(row -> row.length > 2)
                .flatMap(row -> Stream.of(row[2].split(" ")))
                .collect(Collectors.toSet());
    }

    private static Stream<String[]> rows() throws IOException {
        try (InputStream table = AdvicePerAnswerTest.class.getResourceAsStream("/recommendation/expected-advice.csv")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.startsWith("#")).map(line -> line.split("\\|"));
        }
    }
}
