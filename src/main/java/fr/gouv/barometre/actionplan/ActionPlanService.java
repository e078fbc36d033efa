package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.actionplan.internal.ActionPlan;
import fr.gouv.barometre.actionplan.internal.ActionPlanRepository;
import fr.gouv.barometre.actionplan.internal.Decision;
import fr.gouv.barometre.actionplan.internal.Origin;
import fr.gouv.barometre.actionplan.internal.PlanAction;
import fr.gouv.barometre.actionplan.internal.PlanReader;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a commune decides about the advice it gets, and how it carries its actions out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class ActionPlanService {

    private final ActionPlanRepository plans;
    private final PlanReader reader;
    private final CurrentUser user;
    private final Clock clock;

    ActionPlanService(ActionPlanRepository plans, PlanReader reader, CurrentUser user, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.user = user;
        this.clock = clock;
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope */
    public PlanOverview overview(InseeCode commune) {
        user.requireVisible(commune);
        return reader.read(commune);
    }

    /**
     * Adds an action of the catalogue to the plan, with its steps and, when it is advised, the reasons and answers of the
     * advice. Does nothing when it is in the plan already, so that a double click is harmless.
     *
     * @throws RefusedException when it was declined (it is reconsidered instead) or when there is no campaign yet
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void accept(InseeCode commune, String actionCode) {
        user.requireWritable(commune);
        if (decideOn(commune, actionCode).status() == ActionStatus.DECLINED) {
            throw new RefusedException("plan.refused.declined");
        }
    }

    /**
     * The commune does not want the action, proposed or already in its plan.
     *
     * @param reason in the commune's own words; required
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void decline(InseeCode commune, String actionCode, String reason) {
        user.requireWritable(commune);
        decideOn(commune, actionCode).decline(reason, decision());
    }

    /** A declined action comes back into the plan. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void reconsider(InseeCode commune, String actionCode) {
        change(commune, actionCode, action -> action.reconsider(decision()));
    }

    /**
     * Title, people, dates, note and steps, all at once.
     *
     * @throws RefusedException when a colleague changed the action since {@code change.version()}; nothing is written
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void adapt(AdaptAction change) {
        change(change.insee(), change.actionCode(), action -> action.adapt(change, clock.instant()));
    }

    /** Ticks or unticks a step; the first tick puts an accepted action under way. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void tick(InseeCode commune, String actionCode, long stepId, boolean done) {
        change(commune, actionCode, action -> action.tick(stepId, done, decision()));
    }

    /** Under way: from accepted, blocked or done. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void start(InseeCode commune, String actionCode) {
        change(commune, actionCode, action -> action.start(clock.instant()));
    }

    /** @param reason what holds it up; required */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void block(InseeCode commune, String actionCode, String reason) {
        change(commune, actionCode, action -> action.block(reason, clock.instant()));
    }

    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void finish(InseeCode commune, String actionCode) {
        change(commune, actionCode, action -> action.finish(clock.instant()));
    }

    private void change(InseeCode commune, String actionCode, Consumer<PlanAction> verb) {
        user.requireWritable(commune);
        PlanAction action =
                decidedAction(commune, actionCode).orElseThrow(() -> new RefusedException("plan.refused.not-in-plan"));
        verb.accept(action);
        try {
            plans.flush();
        } catch (OptimisticLockingFailureException aColleagueWasFaster) {
            throw new RefusedException("plan.refused.changed-meanwhile");
        }
    }

    /** The action as the board shows it: of the latest plan that holds it. */
    private Optional<PlanAction> decidedAction(InseeCode commune, String actionCode) {
        return plans.findAllWithActions(commune.value()).stream()
                .flatMap(plan -> plan.find(actionCode).stream())
                .findFirst();
    }

    /** The action that the board shows, whatever its campaign; else a new one in the plan of the campaign of today. */
    private PlanAction decideOn(InseeCode commune, String actionCode) {
        ActionPlan plan = reader.lockPlan(commune).orElseThrow(() -> new RefusedException("plan.refused.no-campaign"));
        PlanOverview overview = reader.read(commune);
        CatalogueAction action =
                overview.action(actionCode).orElseThrow(() -> new RefusedException("plan.refused.unknown-action"));
        return decidedAction(commune, actionCode)
                .filter(a -> overview.plan().find(actionCode).isPresent())
                .orElseGet(() -> plan.decide(origin(overview, action), action.steps(), decision()));
    }

    private static Origin origin(PlanOverview overview, CatalogueAction action) {
        return overview.advice(action.code())
                .map(a -> new Origin(action.code(), action.title(), a.rank(), a.reasons(), a.basedOn()))
                .orElseGet(() -> new Origin(action.code(), action.title(), null, List.of(), Map.of()));
    }

    private Decision decision() {
        return new Decision(user.id(), user.displayName(), clock.instant());
    }
}
