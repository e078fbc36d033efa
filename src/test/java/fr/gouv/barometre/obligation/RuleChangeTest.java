package fr.gouv.barometre.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.RuleChange.Situation;
import fr.gouv.barometre.obligation.internal.PublishedRules;
import fr.gouv.barometre.survey.CommuneProfile;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.testing.Answers;
import fr.gouv.barometre.testing.RandomFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Questionnaires QUESTIONNAIRES = new Questionnaires();
    private static final RuleBook BOOK = PublishedRules.read(QUESTIONNAIRES).current();
    private static final Questionnaire QUESTIONNAIRE = QUESTIONNAIRES.version(BOOK.questionnaireVersion());

    private static Facts facts(@Nullable Integer population, @Nullable Integer staff, @Nullable String answers) {
        return new Facts(
                new CommuneProfile(
                        new InseeCode("40001"), "Une commune", population, false, staff, 11_400, false, null),
                Answers.parse(QUESTIONNAIRE, answers));
    }

    private static String words(List<RuleChange> changes) {
        return changes.stream()
                .map(change -> change.after().code() + " " + state(change.before()) + ">" + state(change.after()))
                .collect(Collectors.joining(", "));
    }

    private static String state(Obligation obligation) {
        return String.valueOf(
                obligation.verdict() == Verdict.OBLIGATORY ? obligation.fulfilment() : obligation.verdict());
    }

    @ParameterizedTest(name = "{0} inhabitants, {1} agents, {2}: above {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "812 | 9 | INT-09=non | 3500 | L1 TO_FILL>LATE, L8 TO_FILL>TO_FILL",
                "812 | 60 | | 3500 | L1 TO_FILL>TO_FILL, L2 RECOMMENDED>TO_FILL, L8 TO_FILL>TO_FILL",
                // Without the number of agents the rule on open data asks for it
                "812 | | | 3500 | L1 TO_FILL>TO_FILL, L2 RECOMMENDED>RECOMMENDED, L8 TO_FILL>TO_FILL",
                // "From 3,500" holds already, "above 3,500" not yet
                "3500 | 9 | | 3500 | L8 TO_FILL>TO_FILL",
                // The threshold of 30,000 is the one of a text that is only watched
                "31592 | 9 | | 50000 | L9 NOT_APPLICABLE>TO_FILL",
                "50001 | 9 | | |",
                "| 9 | | |",
            })
    void theNextThresholdIsTheFirstThatChangesSomething(
            @Nullable Integer population,
            @Nullable Integer staff,
            @Nullable String answers,
            @Nullable Integer threshold,
            @Nullable String changes) {
        var next = NextThreshold.of(BOOK, QUESTIONNAIRE, new Situation(TODAY, facts(population, staff, answers)));
        assertThat(next.map(NextThreshold::inhabitants).orElse(null)).isEqualTo(threshold);
        assertThat(next.map(found -> words(found.changes())).orElse(null)).isEqualTo(changes);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31 | INT-04=22/100 |",
                "2027-01-01 | INT-04=22/100 | L11 MET>LATE",
                "2027-01-01 | INT-04=40/100 | L11 MET>MET",
                "2030-01-01 | | L11 TO_FILL>TO_FILL",
                "2018-01-01 | CYB-07=oui INT-10=a-jour | L1 TO_FILL>UPCOMING, L7 TO_FILL>UPCOMING,"
                        + " L8 TO_FILL>UPCOMING, L10 TO_FILL>UPCOMING, L11 TO_FILL>UPCOMING",
            })
    void anotherDayChangesTheRulesThatReachAnotherStepThen(
            LocalDate date, @Nullable String answers, @Nullable String changes) {
        Facts facts = facts(812, 9, answers);
        String found =
                words(RuleChange.between(BOOK, QUESTIONNAIRE, new Situation(TODAY, facts), new Situation(date, facts)));
        assertThat(found).isEqualTo(changes == null ? "" : changes);
    }

    @Test
    void nothingChangesBetweenASituationAndItself() {
        RandomFacts random = new RandomFacts(QUESTIONNAIRE, 20261124);
        for (int i = 0; i < 500; i++) {
            Situation situation = new Situation(random.date(), random.next());
            assertThat(RuleChange.between(BOOK, QUESTIONNAIRE, situation, situation))
                    .isEmpty();
        }
    }
}
