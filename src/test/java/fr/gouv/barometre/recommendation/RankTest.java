package fr.gouv.barometre.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.recommendation.Advice.Points;
import fr.gouv.barometre.recommendation.Advice.Reason;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.Question.Option;
import fr.gouv.barometre.survey.QuestionKind;
import fr.gouv.barometre.testing.RandomFacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // gap 2 x weight 3 x 3 points, an hour of work
                "GOU-01=non | A01 | Écart 18, Facile 12",
                "GOU-01=referent | A01 | Écart 9, Facile 12",
                "GOU-02=non | A02 | Écart 18",
                // two answers add up
                "GOU-02=non GOU-03=non | A02 | Écart 24",
                // an obligation in force and not met
                "CYB-07=non | A11 | Écart 27, Obligation 30, Facile 6",
                // 25 % of purchases from January 2027
                "INT-04=0/100 | A06 | Écart 3, Obligation 30, Échéance 15",
                // the State funding of digital advisers ends in January 2027
                "INC-04=non | A27 | Écart 12, Échéance 5",
                // place and adviser: the gap is counted for the place, a few points go to the adviser
                "INC-01=non INC-04=non | A27 | Écart 18, Échéance 5",
                "INC-01=non | A26 | Écart 27",
                // an answer to a question that is not scored
                "CYB-09=grave | A15 | Réponse 6, Facile 6",
            })
    void theTermsOfTheSumAreShown(String answers, String action, String terms) {
        Advice advice = Commune.small().answering(answers).adviceOn(action);

        assertThat(advice.points().stream().map(RankTest::say).sorted().toList())
                .containsExactlyInAnyOrder(terms.split(", "));
        assertThat(advice.total())
                .isEqualTo(advice.points().stream().mapToDouble(Points::value).sum());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GOU-01=non | A01 | Écart : aucun élu désigné, question de poids 3, le plus fort. / Facile : 1 h et un conseil, 0 € (ordres de grandeur). / Chiffre : 52 % des collectivités répondantes n’ont pas d’élu chargé du numérique (baromètre 2025, 3 117 réponses cumulées, non redressées, biais régional ; Maire-info, 13 octobre 2025).",
                "INT-10=ancien | A09 | Obligation : « Tenir le registre des personnes âgées et handicapées » : pas à jour. Tous les maires : aucun seuil de population. L’inscription des personnes reste volontaire. / Écart : un registre d’alerte qui n’est pas à jour, question de poids 3, le plus fort. / Facile : 1 mois, 0 à 1 000 € par an (ordres de grandeur).",
                "INT-04=5/100 | A06 | Obligation : « Acheter du matériel issu du réemploi ou du recyclage » : pas à jour. Toutes les communes : 20 % de la dépense annuelle hors taxes depuis le 1er janvier 2024, puis 25 % dès le 1er janvier 2027. / Échéance : « Acheter du matériel issu du réemploi ou du recyclage » : 25 % dès le 1er janvier 2027. / Écart : une part d’achats issus du réemploi ou du recyclage encore sous 20 % : 5 sur 100 € HT (5 %), question de poids 1.",
            })
    void theThreeReasonsAreSaidInWords(String answers, String action, String reasons) {
        Advice advice = Commune.small().answering(answers).adviceOn(action);

        assertThat(advice.reasons().stream()
                        .map(reason -> Commune.plainSpaces(reason.heading() + " : " + reason.text()))
                        .toList())
                .containsExactly(reasons.split(" / "));
    }

    @Test
    void theOperatorOfACommuneIsAReasonWhenItCanHelp() {
        String answers = "GOU-01=non GOU-02=non";
        Commune member = Commune.memberOfAnOperator().answering(answers);

        assertThat(member.adviceOn("A02").points()).contains(new Points("Aide", 5));
        assertThat(member.adviceOn("A01").points()).extracting(Points::label).doesNotContain("Aide");
        assertThat(Commune.small().answering(answers).adviceOn("A02").points())
                .extracting(Points::label)
                .doesNotContain("Aide");
    }

    @Test
    void whatTheLawAsksForComesFirstAndNamesTheObligation() {
        List<Advice> advice = Commune.of(3_500)
                .answering("GOU-01=non GOU-02=non INC-01=non INT-09=non")
                .advice();

        assertThat(advice).extracting(one -> one.action().code()).containsExactly("A08", "A01", "A26", "A02", "A27");
        assertThat(advice).extracting(Advice::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(advice.getFirst().obligationCode()).isEqualTo("L1");
        assertThat(advice.get(1).obligationCode()).isNull();
    }

    @Test
    void theStepThatMendsALateObligationComesBeforeAWiderGap() {
        Advice advice = Commune.small()
                .answering("SER-01=oui SER-05=non SER-06=non INT-05=40/100 INT-06=non")
                .adviceOn("A06");
        assertThat(advice.obligationCode()).isEqualTo("L10");
        assertThat(advice.nextStep()).isEqualTo("Porter à la moitié la part du matériel réformé qui est réemployée");
    }

    @Test
    void aRateThatGrowsCallsForActionAgainEvenWhenTheAnswerWasGood() {
        Commune commune = Commune.small().answering("INT-04=22/100");
        assertThat(commune.advice()).isEmpty();

        Advice later = commune.on(LocalDate.of(2027, 1, 1)).adviceOn("A06");
        assertThat(later.obligationCode()).isEqualTo("L11");
        assertThat(later.nextStep()).isEqualTo("Acheter du matériel issu du réemploi ou du recyclage");
    }

    @Test
    void theEndOfAFundingIsADeadlineForOneYearOnly() {
        Commune commune = Commune.small().answering("INC-04=non");
        assertThat(commune.on(LocalDate.of(2025, 12, 31)).adviceOn("A27").points())
                .extracting(Points::label)
                .doesNotContain("Échéance");
        assertThat(commune.on(LocalDate.of(2026, 1, 1)).adviceOn("A27").points())
                .extracting(Points::label)
                .contains("Échéance");
        assertThat(commune.on(LocalDate.of(2027, 1, 1)).adviceOn("A27").points())
                .extracting(Points::label)
                .doesNotContain("Échéance");
    }

    @Test
    void whatIsUnderWayOrDeclinedIsNotProposedAgain() {
        Commune commune = Commune.small().answering("GOU-01=non GOU-02=non INT-10=non");
        assertThat(commune.havingDecidedOn("A01", "A09").advice())
                .extracting(one -> one.action().code())
                .containsExactly("A02");
        assertThat(commune.havingDecidedOn("A01", "A09").advice().getFirst().rank())
                .isEqualTo(1);
    }

    @Test
    void equalTotalsStandInTheOrderOfCodesWhateverTheOrderOfTheFile() {
        Commune commune = Commune.small().answering("SER-08=non FOR-07=non-signee");
        Catalogue published = Commune.CATALOGUE;
        Catalogue reversed = new Catalogue(
                published.version(),
                published.questionnaireVersion(),
                published.reviewedOn(),
                published.ranking(),
                published.words(),
                published.entries().reversed());

        List<Advice> advice = Recommendations.rank(
                reversed,
                Commune.QUESTIONNAIRE,
                new Facts(commune.profile(), commune.answers()),
                List.of(),
                Set.of(),
                commune.today());

        assertThat(advice).extracting(Advice::total).containsExactly(16.5, 16.5);
        assertThat(advice).extracting(one -> one.action().code()).containsExactly("A19", "A25");
    }

    @Test
    void aWorseAnswerIsNeverLessPressing() {
        for (Question question : Commune.QUESTIONNAIRE.questions()) {
            if (question.kind() == QuestionKind.SINGLE && question.scored()) {
                double better = Double.MAX_VALUE;
                List<Option> fromTheWorst = question.options().stream()
                        .filter(option -> option.score() != null)
                        .sorted(Comparator.comparing(option -> Objects.requireNonNull(option.score())))
                        .toList();
                for (Option option : fromTheWorst) {
                    double total = Commune.small().answering(question.code() + "=" + option.code()).advice().stream()
                            .mapToDouble(Advice::total)
                            .max()
                            .orElse(0);
                    assertThat(total)
                            .as("%s=%s", question.code(), option.code())
                            .isLessThanOrEqualTo(better);
                    better = total;
                }
            }
        }
    }

    @Test
    void everyAdviceHasThreeDifferentReasonsInWords() {
        RandomFacts random = new RandomFacts(Commune.QUESTIONNAIRE, 20261124);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_500; i++) {
            Facts facts = random.next();
            LocalDate date = random.date();
            List<Obligation> obligations = Obligations.at(date, Commune.BOOK, Commune.QUESTIONNAIRE, facts);
            List<Advice> advice =
                    Recommendations.rank(Commune.CATALOGUE, Commune.QUESTIONNAIRE, facts, obligations, Set.of(), date);
            assertThat(advice)
                    .isEqualTo(Recommendations.rank(
                            Commune.CATALOGUE, Commune.QUESTIONNAIRE, facts, obligations, Set.of(), date));
            for (Advice one : advice) {
                seen.add(one.action().code());
                assertThat(one.reasons()).hasSize(3).doesNotHaveDuplicates().allSatisfy(RankTest::saysSomething);
                assertThat(one.reasons()).extracting(Reason::text).doesNotHaveDuplicates();
                assertThat(one.nextStep()).isNotBlank().doesNotContain("{");
                assertThat(one.basedOn()).isNotEmpty();
                assertThat(one.points())
                        .allSatisfy(point -> assertThat(point.value()).isPositive());
            }
        }
        assertThat(seen).as("the draw reaches nearly every action").hasSizeGreaterThan(30);
    }

    private static void saysSomething(Reason reason) {
        assertThat(reason.heading()).isNotBlank();
        assertThat(reason.text()).isNotBlank().doesNotContain("{").doesNotContain("null");
    }

    private static String say(Points points) {
        return points.label() + " "
                + (points.value() == Math.rint(points.value()) ? (long) points.value() + "" : points.value() + "");
    }
}
