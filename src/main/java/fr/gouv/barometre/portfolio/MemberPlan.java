package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.actionplan.ActionStatus;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest plan of a member.
 *
 * @param actions by code of the catalogue, those declined too
 * @param movedOn day of the last change of an action; null without a plan
 */
public record MemberPlan(
        Map<String, ActionStatus> actions,
        PlanState state,
        @Nullable LocalDate movedOn) {

    public MemberPlan {
        actions = Map.copyOf(actions);
    }

    public static MemberPlan of(Map<String, ActionStatus> actions, @Nullable LocalDate movedOn, LocalDate today) {
        int open = (int) actions.values().stream().filter(ActionStatus::open).count();
        int toStart = (int) actions.values().stream()
                .filter(status -> status == ActionStatus.ACCEPTED)
                .count();
        int decided = decided(actions);
        return new MemberPlan(actions, PlanState.of(decided, open, decided - toStart, movedOn, today), movedOn);
    }

    /** Actions carried out, out of the {@link #decided()} ones. */
    public int done() {
        return (int) actions.values().stream().filter(ActionStatus::settled).count();
    }

    public int decided() {
        return decided(actions);
    }

    /** Share carried out, 0 to 1. */
    public double doneShare() {
        return decided() == 0 ? 0 : (double) done() / decided();
    }

    private static int decided(Map<String, ActionStatus> actions) {
        return (int) actions.values().stream()
                .filter(status -> status != ActionStatus.DECLINED)
                .count();
    }
}
