package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.actionplan.ActionChange.What;
import fr.gouv.barometre.actionplan.ActionLoop;
import fr.gouv.barometre.actionplan.JoinedAction;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.actionplan.PlanOverview;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.response.KnownAnswer;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.QuestionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The one way to change an action of a plan: scope checked, verb applied, difference kept, in the caller's transaction. */
@Component
public class PlanChanges {

    private final ActionPlanRepository plans;
    private final PlanReader reader;
    private final PlanHistory history;
    private final PlanProofs proofs;
    private final CurrentUser user;
    private final Clock clock;

    PlanChanges(
            ActionPlanRepository plans,
            PlanReader reader,
            PlanHistory history,
            PlanProofs proofs,
            CurrentUser user,
            Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.history = history;
        this.proofs = proofs;
        this.user = user;
        this.clock = clock;
    }

    /** Changes the action of the plan. */
    public void change(InseeCode commune, String actionCode, BiConsumer<PlanAction, Decision> verb) {
        user.requireWritable(commune);
        PlanAction action = inPlan(commune, actionCode);
        apply(commune, action, action.snapshot(LocalDate.now(clock)), verb);
    }

    /** Changes the action that the board shows, whatever its campaign; else a new one in the plan of the campaign of today. */
    public void decide(InseeCode commune, String actionCode, BiConsumer<PlanAction, Decision> verb) {
        user.requireWritable(commune);
        ActionPlan plan = reader.lockPlan(commune).orElseThrow(() -> new RefusedException("plan.refused.no-campaign"));
        PlanOverview overview = reader.read(commune);
        CatalogueAction action =
                overview.action(actionCode).orElseThrow(() -> new RefusedException("plan.refused.unknown-action"));
        Optional<PlanAction> decided = find(commune, actionCode)
                .filter(a -> overview.plan().find(actionCode).isPresent());
        Snapshot before = decided.map(one -> one.snapshot(LocalDate.now(clock))).orElse(null);
        apply(
                commune,
                decided.orElseGet(() -> plan.decide(origin(overview, action), action.steps(), decision())),
                before,
                verb);
    }

    /**
     * The commune's own answers show that the action is done.
     *
     * @throws RefusedException when they do not, or not any more
     */
    public void closeByAnswers(InseeCode commune, String actionCode) {
        user.requireWritable(commune);
        PlanOverview overview = reader.read(commune);
        PlanActionDetails shown =
                overview.plan().find(actionCode).orElseThrow(() -> new RefusedException("plan.refused.not-in-plan"));
        Map<QuestionCode, KnownAnswer> answers = ActionLoop.closing(overview, shown);
        if (answers.isEmpty()) {
            throw new RefusedException("plan.refused.not-shown-done");
        }
        change(commune, actionCode, (action, decision) -> {
            action.finish(EvidenceWords.say(overview.questionnaire(), answers), decision.at());
            answers.forEach((question, answer) -> proofs.closed(commune, actionCode, question, answer, decision));
        });
    }

    public void join(InseeCode commune, JoinedAction joined) {
        decide(commune, joined.actionCode(), (action, decision) -> action.carryTogether(joined, decision));
        note(commune, joined.actionCode(), new Difference(What.TOGETHER, joined.carrier(), null, joined.title()));
    }

    /** Nothing to say of an action that the commune has deleted since. */
    public void leave(InseeCode commune, JoinedAction joined) {
        user.requireWritable(commune);
        if (find(commune, joined.actionCode()).isPresent()) {
            note(commune, joined.actionCode(), new Difference(What.TOGETHER, joined.carrier(), joined.title(), null));
        }
    }

    /** By who carries it for the commune; the caller has checked the scope. */
    public void finishCarried(InseeCode commune, String actionCode, String evidence) {
        find(commune, actionCode)
                .filter(action -> action.status().open())
                .ifPresent(action -> apply(
                        commune,
                        action,
                        action.snapshot(LocalDate.now(clock)),
                        (carried, decision) -> carried.finish(evidence, decision.at())));
    }

    public void delete(InseeCode commune, String actionCode) {
        user.requireWritable(commune);
        PlanAction action = inPlan(commune, actionCode);
        action.delete(decision());
        note(
                commune,
                actionCode,
                new Difference(What.DELETED, null, action.details().title(), null));
    }

    /** @throws RefusedException when it cannot come back, or the commune decided on the same action again meanwhile */
    public void restore(InseeCode commune, String actionCode) {
        user.requireWritable(commune);
        PlanAction action = plans.findAllWithActions(commune.value()).stream()
                .flatMap(plan -> plan.findDeleted(actionCode).stream())
                .filter(deleted -> deleted.restorable(LocalDate.now(clock)).isPresent())
                .findFirst()
                .orElseThrow(() -> new RefusedException("plan.refused.not-restorable"));
        if (find(commune, actionCode).isPresent()) {
            throw new RefusedException("plan.refused.decided-again");
        }
        action.restore();
        note(
                commune,
                actionCode,
                new Difference(What.RESTORED, null, null, action.details().title()));
    }

    private void apply(
            InseeCode commune, PlanAction action, @Nullable Snapshot before, BiConsumer<PlanAction, Decision> verb) {
        Decision decision = decision();
        verb.accept(action, decision);
        flush();
        Snapshot after = action.snapshot(LocalDate.now(clock));
        history.add(commune, action.code(), decision, Differences.between(before, after));
    }

    private void note(InseeCode commune, String actionCode, Difference difference) {
        flush();
        history.add(commune, actionCode, decision(), List.of(difference));
    }

    private void flush() {
        try {
            plans.flush();
        } catch (OptimisticLockingFailureException aColleagueWasFaster) {
            throw new RefusedException("plan.refused.changed-meanwhile");
        }
    }

    /** @throws RefusedException when the plan does not hold it */
    public PlanAction inPlan(InseeCode commune, String actionCode) {
        return find(commune, actionCode).orElseThrow(() -> new RefusedException("plan.refused.not-in-plan"));
    }

    /** Of the latest plan that holds it, as the board shows it. */
    private Optional<PlanAction> find(InseeCode commune, String actionCode) {
        return plans.findAllWithActions(commune.value()).stream()
                .flatMap(plan -> plan.find(actionCode).stream())
                .findFirst();
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
