package fr.gouv.barometre.actionplan;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A plan with all that is kept about its actions, in one consistent reading.
 *
 * @param files by code of action, of the actions of the plan
 */
public record WholePlan(PlanOverview overview, Map<String, ActionFile> files) {

    public WholePlan {
        files = Map.copyOf(files);
    }

    public ActionFile file(String actionCode) {
        return files.getOrDefault(actionCode, ActionFile.EMPTY);
    }

    /** What the plan takes in all; what the commune declined costs nothing. */
    public PlanTotals totals() {
        return PlanTotals.of(counted());
    }

    /** The same by year; empty while no amount is known. */
    public SortedMap<Integer, PlanTotals> totalsByYear() {
        return PlanTotals.byYear(counted());
    }

    private List<ActionFile> counted() {
        return overview.plan().actions().stream()
                .filter(action -> action.status() != ActionStatus.DECLINED)
                .map(action -> file(action.code()))
                .toList();
    }
}
