package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.actionplan.internal.PlanAction;
import fr.gouv.barometre.actionplan.internal.PlanChanges;
import fr.gouv.barometre.actionplan.internal.PlanHistory;
import fr.gouv.barometre.actionplan.internal.PlanProofs;
import fr.gouv.barometre.actionplan.internal.PlanReader;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a commune decides about the advice it gets, and how it carries its actions out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class ActionPlanService {

    private final PlanReader reader;
    private final PlanChanges changes;
    private final PlanHistory history;
    private final PlanProofs proofs;
    private final CurrentUser user;

    ActionPlanService(
            PlanReader reader, PlanChanges changes, PlanHistory history, PlanProofs proofs, CurrentUser user) {
        this.reader = reader;
        this.changes = changes;
        this.history = history;
        this.proofs = proofs;
        this.user = user;
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the commune is outside the caller's scope */
    public PlanOverview overview(InseeCode commune) {
        user.requireVisible(commune);
        return reader.read(commune);
    }

    /** The overview with notes, budgets, funders and documents. */
    public WholePlan whole(InseeCode commune) {
        user.requireVisible(commune);
        return reader.readWhole(commune);
    }

    /** Who changed what in the actions of all years, those deleted since included; the latest first. */
    public List<ActionChange> history(InseeCode commune) {
        user.requireVisible(commune);
        return history.of(commune);
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
        changes.decide(commune, actionCode, (action, decision) -> {
            if (action.status() == ActionStatus.DECLINED) {
                throw new RefusedException("plan.refused.declined");
            }
        });
    }

    /**
     * The commune does not want the action, proposed or already in its plan.
     *
     * @param reason in the commune's own words; required
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void decline(InseeCode commune, String actionCode, String reason) {
        changes.decide(commune, actionCode, (action, decision) -> action.decline(reason, decision));
    }

    /**
     * The commune had done it before, whether it is proposed or in its plan.
     *
     * @param evidence what shows it, in the commune's own words; required
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void alreadyDone(InseeCode commune, String actionCode, String evidence) {
        changes.decide(commune, actionCode, (action, decision) -> action.alreadyDone(evidence, decision));
    }

    /**
     * The commune carries the action out together with others: it is in the plan from now on, whatever had been decided of it, and
     * what nobody had filled in yet is filled in.
     *
     * @throws RefusedException when there is no campaign yet
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void join(InseeCode commune, JoinedAction joined) {
        changes.join(commune, joined);
    }

    /** The commune goes on alone with what it had joined; the action stays in the plan as it is. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void leave(InseeCode commune, JoinedAction joined) {
        changes.leave(commune, joined);
    }

    /** A declined action comes back into the plan. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void reconsider(InseeCode commune, String actionCode) {
        changes.change(commune, actionCode, PlanAction::reconsider);
    }

    /**
     * Title, people, dates, partners and steps, all at once.
     *
     * @throws RefusedException when a colleague changed the action since {@code change.version()}; nothing is written
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void adapt(AdaptAction change) {
        changes.change(change.insee(), change.actionCode(), (action, decision) -> action.adapt(change));
    }

    /** Written today, under the person's name; notes are not changed afterwards. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void addNote(InseeCode commune, String actionCode, String text) {
        changes.change(commune, actionCode, (action, decision) -> action.addNote(text, decision));
    }

    /** Ticks or unticks a step; the first tick puts an accepted action under way. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void tick(InseeCode commune, String actionCode, long stepId, boolean done) {
        changes.change(commune, actionCode, (action, decision) -> action.tick(stepId, done, decision));
    }

    /** Under way: from accepted, blocked or done. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void start(InseeCode commune, String actionCode) {
        changes.change(commune, actionCode, (action, decision) -> action.start(decision.at()));
    }

    /** @param reason what holds it up; required */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void block(InseeCode commune, String actionCode, String reason) {
        changes.change(commune, actionCode, (action, decision) -> action.block(reason, decision.at()));
    }

    /** @param evidence what shows that it is done, in the commune's own words; required */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void finish(InseeCode commune, String actionCode, String evidence) {
        changes.change(commune, actionCode, (action, decision) -> action.finish(evidence, decision.at()));
    }

    /**
     * Done, because the answers given since it was decided show it ({@link ActionLoop#closing}); they are kept as its proof.
     *
     * @throws RefusedException when they do not show it
     */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void closeByAnswers(InseeCode commune, String actionCode) {
        changes.closeByAnswers(commune, actionCode);
    }

    /** What the actions that are done propose to answer in the next campaign. */
    public List<ProposedAnswer> proposedAnswers(InseeCode commune) {
        return ActionLoop.proposed(overview(commune));
    }

    /** Which answers followed an action, and which actions were closed for an answer; the latest first. */
    public List<ActionProof> proofs(InseeCode commune) {
        user.requireVisible(commune);
        return proofs.of(commune);
    }

    /** Out of the plan; {@link #restore} brings it back as it was for 30 days. */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void delete(InseeCode commune, String actionCode) {
        changes.delete(commune, actionCode);
    }

    /** @throws RefusedException when it is no longer there, or is in the plan again */
    @Transactional
    @PreAuthorize(Access.ANSWER)
    public void restore(InseeCode commune, String actionCode) {
        changes.restore(commune, actionCode);
    }
}
