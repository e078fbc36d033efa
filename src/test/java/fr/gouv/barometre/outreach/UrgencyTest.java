package fr.gouv.barometre.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.outreach.Urgency.Reason;
import fr.gouv.barometre.portfolio.MemberPlan;
import fr.gouv.barometre.portfolio.MemberScores;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.ResponseState;
import fr.gouv.barometre.survey.Questionnaires;
import fr.gouv.barometre.territory.Stratum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each signal alone and together, with the reviewed points. */
class UrgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UrgencyWeights WEIGHTS = new UrgencyWeights(new Questionnaires());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing urgent                  | SUBMITTED     | 24 | 0 | 0   | 0  | 0 | false |          | true  |
            one late obligation             | SUBMITTED     | 24 | 1 | 0   | 0  | 0 | false |          | true  | OBLIGATION_LATE 15
            many late obligations           | SUBMITTED     | 24 | 7 | 0   | 0  | 0 | false |          | true  | OBLIGATION_LATE 45
            not started, far from the end   | NOT_STARTED   | 31 | 0 | 0   | 0  | 0 | false |          | true  |
            not started, a month left       | NOT_STARTED   | 30 | 0 | 0   | 0  | 0 | false |          | true  | NOT_STARTED 20
            not started, a week left        | NOT_STARTED   | 7  | 0 | 0   | 0  | 0 | false |          | true  | NOT_STARTED 40
            not started, last day           | NOT_STARTED   | 0  | 0 | 0   | 0  | 0 | false |          | true  | NOT_STARTED 40
            started, two weeks left         | STARTED       | 14 | 0 | 0   | 0  | 0 | false |          | true  | NOT_FINISHED 15
            the campaign does not ask it    | NOT_EXPECTED  | 3  | 0 | 0   | 0  | 0 | false |          | true  |
            a small drop may be chance      | SUBMITTED     | 24 | 0 | -4  | 0  | 0 | false |          | true  |
            a drop                          | SUBMITTED     | 24 | 0 | -5  | 0  | 0 | false |          | true  | DROP 10
            a rise                          | SUBMITTED     | 24 | 0 | 12  | 0  | 0 | false |          | true  |
            a plan moved on eight weeks ago | SUBMITTED     | 24 | 0 | 0   | 8  | 0 | false |          | true  |
            a plan that stalled             | SUBMITTED     | 24 | 0 | 0   | 9  | 0 | false |          | true  | PLAN_STALLED 15
            a plan forgotten                | SUBMITTED     | 24 | 0 | 0   | 30 | 0 | false |          | true  | PLAN_STALLED 20
            an incident without gravity     | SUBMITTED     | 24 | 0 | 0   | 0  | 1 | false |          | true  | INCIDENT 25
            a serious incident              | SUBMITTED     | 24 | 0 | 0   | 0  | 2 | false |          | true  | INCIDENT 50
            a mandate ended                 | SUBMITTED     | 24 | 0 | 0   | 0  | 0 | true  |          | true  | MANDATE_ENDED 15
            nobody known                    | SUBMITTED     | 24 | 0 | 0   | 0  | 0 | false |          | false | NO_CONTACT 10
            a reminder for today            | SUBMITTED     | 24 | 0 | 0   | 0  | 0 | false | 24/11    | true  | REMINDER_DUE 60
            a reminder for tomorrow         | SUBMITTED     | 24 | 0 | 0   | 0  | 0 | false | 25/11    | true  |
            several, the weightiest first   | NOT_STARTED   | 7  | 2 | -11 | 0  | 2 | true  |          | true  | INCIDENT 50, NOT_STARTED 40, OBLIGATION_LATE 30, DROP 20, MANDATE_ENDED 15
            """)
    void pointsAreThoseOfTheReviewedFile(
            String what,
            ResponseState state,
            int daysLeft,
            int late,
            int change,
            int weeksWithoutMove,
            int gravity,
            boolean mandateEnded,
            @Nullable String remindOn,
            boolean hasContact,
            @Nullable String expected) {
        PortfolioRow row = row(state, late, change, weeksWithoutMove, hasContact);
        Urgency urgency = Urgency.of(
                new MemberSituation(row, gravity, mandateEnded, remindOn == null ? null : day(remindOn)),
                WEIGHTS,
                TODAY,
                TODAY.plusDays(daysLeft));
        assertThat(urgency.reasons().stream()
                        .map(reason -> reason.signal() + " " + reason.points())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(urgency.points())
                .isEqualTo(urgency.reasons().stream().mapToInt(Reason::points).sum());
    }

    private static LocalDate day(String dayAndMonth) {
        return LocalDate.of(2026, 11, Integer.parseInt(dayAndMonth.substring(0, 2)));
    }

    private static PortfolioRow row(
            ResponseState state, int late, int change, int weeksWithoutMove, boolean hasContact) {
        return new PortfolioRow(
                new InseeCode("40088"),
                "Dax",
                20_000,
                Stratum.P10000,
                null,
                state,
                0,
                0,
                new MemberScores(2026, 50 + change, List.of(), new MemberScores.Earlier(2025, 50)),
                List.of("L1", "L2", "L3", "L4", "L5", "L6", "L7").subList(0, late),
                MemberPlan.of(Map.of("A01", ActionStatus.UNDER_WAY), TODAY.minusWeeks(weeksWithoutMove), TODAY),
                hasContact,
                null,
                Set.of(),
                null,
                false);
    }
}
