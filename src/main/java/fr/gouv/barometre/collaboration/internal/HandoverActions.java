package fr.gouv.barometre.collaboration.internal;

import fr.gouv.barometre.actionplan.ActionPlanService;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.collaboration.Handover;
import fr.gouv.barometre.common.InseeCode;
import org.springframework.stereotype.Component;

/** The actions of the plan that change hands. The plan knows people by the name that somebody wrote. */
@Component
public class HandoverActions {

    private final ActionPlanService plans;

    HandoverActions(ActionPlanService plans) {
        this.plans = plans;
    }

    /** Whether it is open and its person in charge is the one who leaves. */
    public static boolean ofOutgoing(PlanActionDetails action, Handover handover) {
        return action.status().open() && handover.isOutgoing(action.personInCharge());
    }

    public void give(Handover handover) {
        plans.overview(handover.commune()).plan().actions().stream()
                .filter(action -> ofOutgoing(action, handover))
                .forEach(action -> plans.adapt(inChargeOf(handover.incomingName(), handover.commune(), action)));
    }

    private static AdaptAction inChargeOf(String person, InseeCode commune, PlanActionDetails action) {
        return new AdaptAction(
                commune,
                action.code(),
                action.version(),
                action.title(),
                person,
                action.eluReferent(),
                action.startsOn(),
                action.dueOn(),
                action.partners(),
                action.steps().stream()
                        .map(step -> new AdaptAction.Step(step.id(), step.text()))
                        .toList());
    }
}
