package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.common.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** How the steps of an action are added, found and written anew. */
final class StepList {

    private static final int MOST = 30;

    private StepList() {}

    static void append(PlanAction action, List<PlanStep> steps, String text) {
        steps.add(new PlanStep(action, steps.size() + 1, text));
    }

    static void rewrite(PlanAction action, List<PlanStep> steps, List<AdaptAction.Step> wanted) {
        if (wanted.size() > MOST) {
            throw new RefusedException("plan.refused.too-many-steps", MOST);
        }
        List<PlanStep> kept = new ArrayList<>();
        for (AdaptAction.Step step : wanted) {
            int position = kept.size() + 1;
            PlanStep existing =
                    steps.stream().filter(s -> s.is(step.id())).findFirst().orElse(null);
            if (existing == null) {
                // New, or removed meanwhile by a colleague: either way the person wants it, so its words are kept
                kept.add(new PlanStep(action, position, step.text()));
            } else {
                existing.move(position, step.text());
                kept.add(existing);
            }
        }
        steps.retainAll(kept);
        kept.stream().filter(step -> !steps.contains(step)).forEach(steps::add);
    }

    static PlanStep find(List<PlanStep> steps, long stepId) {
        return steps.stream()
                .filter(step -> step.is(stepId))
                .findFirst()
                .orElseThrow(() -> new RefusedException("plan.refused.unknown-step"));
    }
}
