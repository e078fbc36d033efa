package fr.gouv.barometre.simulation;

import static fr.gouv.barometre.simulation.SimulatedCommune.BOOK;
import static fr.gouv.barometre.simulation.SimulatedCommune.QUESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.testing.Answers;
import fr.gouv.barometre.testing.RandomFacts;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorTest {

    private static final Comparator<Outcome> BEST_FIRST = Comparator.comparing(SimulatorTest::gain)
            .thenComparing(outcome -> outcome.settled().size())
            .reversed()
            .thenComparing(Outcome::halfDays)
            .thenComparing(outcome -> outcome.euros().high())
            .thenComparing(outcome -> String.join(",", outcome.codes()));

    private final RandomFacts communes = new RandomFacts(QUESTIONNAIRE, 20261124);
    private final Random random = new Random(20261124);

    private static SimulatedCommune commune(int population, String answers) {
        CommuneProfile profile =
                new CommuneProfile(new InseeCode("40001"), "Une commune", population, true, 9, 11_400, true, null);
        return SimulatedCommune.of(new Facts(profile, Answers.parse(QUESTIONNAIRE, answers)));
    }

    private static Fraction gain(Outcome outcome) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < outcome.before().axes().size(); i++) {
            if (outcome.before().axes().get(i).score() != null) {
                sum = sum.plus(Fraction.of(outcome.after().axes().get(i)))
                        .minus(Fraction.of(outcome.before().axes().get(i)));
            }
        }
        return sum;
    }

    @ParameterizedTest(name = "{1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "812 | GOU-01=non GOU-02=adoptee | A01 | GOU 50>83 | -",
                // The next level, never the ideal at once
                "812 | GOU-02=non | A02 | GOU 0>67 | -",
                "812 | GOU-02=formalisee | A02 | GOU 67>100 | -",
                "812 | CYB-07=non | A11 | CYB 0>100 | L3",
                // Without a website no declaration is asked; with one it is, and the answer kept from before counts
                "812 | SER-01=non SER-05=non SER-06=oui | A20 | SER 0>67 | -",
                "812 | SER-01=ancien SER-06=non | A20 A21 | SER 25>100 | L4",
                // Numbers, shares, scales and choices go to the next band
                "812 | INT-03=1/100 INT-04=0/100 | A06 | INT 0>33 | -",
                "812 | GOU-05=non-suivi | A02 | GOU 0>100 | -",
                "812 | GOU-04=aucune | A03 | GOU 0>100 | -",
                "812 | SER-12=sms | A09 | SER 50>100 | -",
                "812 | FOR-05=1 | A18 | FOR 0>50 | -",
                // Two actions on the same answers bring it once
                "60000 | INT-03=1/100 INT-04=0/100 | A06 A33 | INT 0>33 | -",
                // Nothing to gain from an answer that is good, unknown, or that the action does not change
                "812 | GOU-01=delegation | A01 | - | -",
                "812 | CYB-07=? | A11 | - | -",
                "812 | GOU-01=non | A02 A99 | - | -",
            })
    void supposingActionsChangesTheAnswersTheyLeadTo(
            int population, String answers, String ticked, @Nullable String scores, @Nullable String settled) {
        Outcome outcome = commune(population, answers).simulator().outcome(Set.of(ticked.split(" ")));
        String changed = IntStream.range(0, outcome.before().axes().size())
                .filter(axis -> outcome.points(axis) != 0)
                .mapToObj(axis -> outcome.before().axes().get(axis).axis().code() + " "
                        + outcome.before().axes().get(axis).score() + ">"
                        + outcome.after().axes().get(axis).score())
                .collect(Collectors.joining(", "));
        assertThat(changed).isEqualTo(scores == null ? "" : scores);
        assertThat(outcome.settled())
                .extracting(Obligation::code)
                .isEqualTo(settled == null ? List.of() : List.of(settled));
    }

    @Test
    void aWebsiteBringsTheObligationToDeclareItsAccessibility() {
        Outcome outcome = commune(812, "SER-01=non").simulator().outcome(Set.of("A20"));
        assertThat(outcome.arising()).extracting(Obligation::code).containsExactly("L4");
    }

    @Test
    void timeAndMoneyAddUpAndWhatHasNoPriceIsNamed() {
        Outcome outcome = commune(812, "CYB-01=non INT-02=non").simulator().outcome(Set.of("A05", "A16", "A21"));
        assertThat(outcome.halfDays()).isEqualTo(2 * (5 + 3 + 6));
        assertThat(outcome.euros()).isEqualTo(new EuroRange(540 + 2500, 1620 + 4500));
        assertThat(outcome.unpriced()).extracting(Candidate::code).containsExactly("A16");
    }

    @Test
    void whatHasNoPriceIsNeverProposedWithinABudget() {
        Simulator simulator = commune(812, "CYB-01=non").simulator();
        assertThat(simulator.best(new Limits(5, 100_000)).codes()).isEmpty();
        assertThat(simulator.best(new Limits(5, null)).codes()).containsExactly("A16");
    }

    /** What the exact method rests on. */
    @Test
    void whatGroupsOfActionsBringAddsUp() {
        for (int i = 0; i < 100; i++) {
            SimulatedCommune commune = SimulatedCommune.of(communes.next());
            Simulator simulator = commune.simulator();
            List<String> ticked = commune.candidates().stream()
                    .map(Candidate::code)
                    .filter(code -> random.nextInt(3) > 0)
                    .toList();
            Fraction sum = Fraction.ZERO;
            int settled = 0;
            for (List<Candidate> group :
                    new Interplay(QUESTIONNAIRE, BOOK, commune.facts(), commune.candidates()).groups()) {
                assertThat(group).as("every subset is tried").hasSizeLessThanOrEqualTo(8);
                Outcome part = simulator.outcome(group.stream()
                        .map(Candidate::code)
                        .filter(ticked::contains)
                        .toList());
                sum = sum.plus(gain(part));
                settled += part.settled().size();
            }
            Outcome whole = simulator.outcome(ticked);
            assertThat(sum).as("%s %s", commune.facts(), ticked).isEqualByComparingTo(gain(whole));
            assertThat(settled).isEqualTo(whole.settled().size());
        }
    }

    @ParameterizedTest(name = "{0} communes, {1} actions")
    @CsvSource({"30, 4", "15, 7", "5, 10", "1, 15"})
    void theBestSetIsTheOneThatTryingEverySetFinds(int count, int actions) {
        for (int i = 0; i < count; i++) {
            SimulatedCommune commune = drawn(actions);
            Limits limits = new Limits(1 + random.nextInt(3 * actions), 500 * random.nextInt(2 * actions));
            Outcome best = commune.simulator().best(limits);
            assertThat(best.codes())
                    .as("%s %s", commune.facts(), limits)
                    .isEqualTo(bruteForce(commune, limits).codes());
        }
    }

    /** Those that change something first: they are the ones to choose among. */
    private SimulatedCommune drawn(int actions) {
        SimulatedCommune commune = SimulatedCommune.of(communes.next());
        List<Candidate> candidates = new ArrayList<>(commune.candidates());
        Collections.shuffle(candidates, random);
        candidates.sort(Comparator.comparing(candidate -> candidate.steps().isEmpty()));
        return commune.with(candidates.subList(0, actions));
    }

    private static Outcome bruteForce(SimulatedCommune commune, Limits limits) {
        Simulator simulator = commune.simulator();
        List<Candidate> priced = commune.candidates().stream()
                .filter(candidate -> candidate.price().euros() != null)
                .toList();
        return IntStream.range(0, 1 << priced.size())
                .mapToObj(subset -> simulator.outcome(IntStream.range(0, priced.size())
                        .filter(i -> (subset & 1 << i) != 0)
                        .mapToObj(i -> priced.get(i).code())
                        .toList()))
                .filter(outcome -> outcome.halfDays() <= limits.halfDays()
                        && outcome.euros().high() <= limits.mostEuros())
                .min(BEST_FIRST)
                .orElseThrow();
    }

    @Test
    void allActionsAreWeighedInLessThanASecond() {
        long slowest = 0;
        for (int i = 0; i < 60; i++) {
            Simulator simulator = SimulatedCommune.of(communes.next()).simulator();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            simulator.best(new Limits(10 + i, 1_000 * i));
            slowest = Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertThat(slowest).isLessThan(1_000_000_000L);
    }
}
