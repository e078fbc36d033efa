package fr.gouv.barometre.outreach;

import fr.gouv.barometre.portfolio.PlanState;
import fr.gouv.barometre.portfolio.PortfolioRow;
import fr.gouv.barometre.portfolio.ResponseState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can make a member urgent.
 *
 * @param gravity of the incident that it declared; 0 without one, or when the caller may not know
 * @param mandateEnded whether the mandate of somebody whom the operator knows there has ended
 * @param remindOn day on which the operator wanted to think of it again, if any
 */
public record MemberSituation(
        PortfolioRow row,
        int gravity,
        boolean mandateEnded,
        @Nullable LocalDate remindOn) {

    /**
     * The signals that hold that day, each with its measure (points, days, weeks, number).
     *
     * @param closesOn last day of the open campaign, if any
     */
    Map<Signal, Long> signals(LocalDate today, @Nullable LocalDate closesOn) {
        Map<Signal, Long> signals = new EnumMap<>(Signal.class);
        if (remindOn != null && !remindOn.isAfter(today)) {
            signals.put(Signal.REMINDER_DUE, ChronoUnit.DAYS.between(remindOn, today));
        }
        if (gravity > 0) {
            signals.put(Signal.INCIDENT, (long) gravity);
        }
        if (row.late() != null && !row.late().isEmpty()) {
            signals.put(Signal.OBLIGATION_LATE, (long) row.late().size());
        }
        if (closesOn != null) {
            putUnanswered(signals, ChronoUnit.DAYS.between(today, closesOn));
        }
        if (row.change() != null && row.change().points() < 0) {
            signals.put(Signal.DROP, (long) -row.change().points());
        }
        LocalDate movedOn = row.plan().movedOn();
        if (row.plan().state() == PlanState.STALLED && movedOn != null) {
            signals.put(Signal.PLAN_STALLED, ChronoUnit.WEEKS.between(movedOn, today));
        }
        if (mandateEnded) {
            signals.put(Signal.MANDATE_ENDED, 1L);
        }
        if (Boolean.FALSE.equals(row.hasContact())) {
            signals.put(Signal.NO_CONTACT, 1L);
        }
        return signals;
    }

    private void putUnanswered(Map<Signal, Long> signals, long daysLeft) {
        if (row.state() == ResponseState.NOT_STARTED) {
            signals.put(Signal.NOT_STARTED, daysLeft);
        } else if (row.state() == ResponseState.STARTED) {
            signals.put(Signal.NOT_FINISHED, daysLeft);
        }
    }
}
