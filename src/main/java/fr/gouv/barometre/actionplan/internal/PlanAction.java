package fr.gouv.barometre.actionplan.internal;

import static fr.gouv.barometre.actionplan.ActionStatus.ACCEPTED;
import static fr.gouv.barometre.actionplan.ActionStatus.ALREADY_DONE;
import static fr.gouv.barometre.actionplan.ActionStatus.BLOCKED;
import static fr.gouv.barometre.actionplan.ActionStatus.DECLINED;
import static fr.gouv.barometre.actionplan.ActionStatus.DONE;
import static fr.gouv.barometre.actionplan.ActionStatus.UNDER_WAY;

import fr.gouv.barometre.actionplan.ActionFile;
import fr.gouv.barometre.actionplan.ActionStatus;
import fr.gouv.barometre.actionplan.AdaptAction;
import fr.gouv.barometre.actionplan.BudgetLine;
import fr.gouv.barometre.actionplan.DeletedAction;
import fr.gouv.barometre.actionplan.Funder;
import fr.gouv.barometre.actionplan.JoinedAction;
import fr.gouv.barometre.actionplan.LineRef;
import fr.gouv.barometre.actionplan.PlanActionDetails;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One decided action. Its verbs keep the status, its reason and its dates coherent, and refuse what makes no sense. */
@Entity
@Table(name = "plan_action")
public class PlanAction {

    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    private String insee;

    private String actionCode;

    @Embedded
    private ActionSheet sheet;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private @Nullable String reason;

    private int adapted;

    @Embedded
    private AdviceMemory memory;

    private Instant decidedAt;

    private @Nullable UUID decidedBy;

    private String decidedByName;

    private Instant statusSince;

    private @Nullable Deletion deletion;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id desc")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanNoteRow> notes = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("year, id")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanBudgetLine> budget = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("year, id")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanFunder> funders = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<PlanDocument> documents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PlanAction() {}

    PlanAction(ActionPlan plan, InseeCode insee, Origin origin, List<String> steps, Decision decision) {
        this.plan = plan;
        this.insee = insee.value();
        this.actionCode = origin.actionCode();
        this.sheet = new ActionSheet(origin.title());
        this.status = ACCEPTED;
        this.memory = new AdviceMemory(origin);
        this.decidedAt = decision.at();
        this.decidedBy = decision.person().value();
        this.decidedByName = decision.name();
        this.statusSince = decision.at();
        steps.forEach(text -> StepList.append(this, this.steps, text));
    }

    /** @throws RefusedException when a colleague changed the action since the form was filled, or a value makes no sense */
    public void adapt(AdaptAction change) {
        if (!Objects.equals(version, change.version())) {
            throw new RefusedException("plan.refused.changed-meanwhile");
        }
        refuseUnless(status != DECLINED, "plan.refused.declined");
        sheet.rewrite(change);
        StepList.rewrite(this, steps, change.steps());
        adapted++;
    }

    public void addNote(String text, Decision decision) {
        notes.addFirst(new PlanNoteRow(this, text, decision));
    }

    /** @param ref null to add a line */
    public void saveBudgetLine(@Nullable LineRef ref, BudgetLine line) {
        PlanLines.save(budget, ref, line, () -> new PlanBudgetLine(this, line));
    }

    public void removeBudgetLine(LineRef ref) {
        PlanLines.remove(budget, ref);
    }

    /** @param ref null to add a funder */
    public void saveFunder(@Nullable LineRef ref, Funder funder) {
        PlanLines.save(funders, ref, funder, () -> new PlanFunder(this, funder));
    }

    public void removeFunder(LineRef ref) {
        PlanLines.remove(funders, ref);
    }

    /** The first tick starts the action: nobody has to say twice that it is under way. */
    public void tick(long stepId, boolean done, Decision decision) {
        refuseUnless(status != DECLINED, "plan.refused.declined");
        PlanStep step = StepList.find(steps, stepId);
        if (done) {
            step.tick(decision);
        } else {
            step.untick();
        }
        if (done && status == ACCEPTED) {
            become(UNDER_WAY, null, decision.at());
        }
    }

    /** Also resumes a blocked action and reopens a finished one. */
    public void start(Instant now) {
        refuseUnless(status != DECLINED, "plan.refused.declined");
        become(UNDER_WAY, null, now);
    }

    public void block(String why, Instant now) {
        refuseUnless(status.open(), "plan.refused.not-open");
        become(BLOCKED, TypedText.required(why, LONGEST_REASON, "block-reason"), now);
    }

    /** @param evidence what shows that it is done, in words */
    public void finish(String evidence, Instant now) {
        refuseUnless(status != DECLINED, "plan.refused.declined");
        become(DONE, evidence(evidence), now);
    }

    /** As {@link #finish}, for what the commune had done before. */
    public void alreadyDone(String evidence, Decision decision) {
        refuseUnless(status != DONE, "plan.refused.done");
        decided(decision);
        become(ALREADY_DONE, evidence(evidence), decision.at());
    }

    private static String evidence(String typed) {
        return TypedText.required(typed, LONGEST_REASON, "evidence");
    }

    public void decline(String why, Decision decision) {
        refuseUnless(!status.settled(), "plan.refused.done");
        String declared = TypedText.required(why, LONGEST_REASON, "decline-reason");
        decided(decision);
        become(DECLINED, declared, decision.at());
    }

    /** A declined action comes back into the plan. */
    public void reconsider(Decision decision) {
        if (status == DECLINED) {
            decided(decision);
            become(ACCEPTED, null, decision.at());
        }
    }

    /** An action that is done stays so; what the commune had filled in stays too. */
    void carryTogether(JoinedAction joined, Decision decision) {
        reconsider(decision);
        if (status.open()) {
            sheet.fillIn(joined);
            if (joined.share() != null && budget.isEmpty()) {
                saveBudgetLine(null, joined.share());
            }
        }
    }

    /** Out of the plan, and as it was for whoever restores it. */
    public void delete(Decision decision) {
        deletion = new Deletion(decision);
    }

    public void restore() {
        deletion = null;
    }

    /** The commune deleted it, is advised it again and takes it. */
    void acceptAnew(Decision decision) {
        restore();
        decided(decision);
        become(ACCEPTED, null, decision.at());
    }

    boolean deleted() {
        return deletion != null;
    }

    /** Empty when it is not deleted, or for more than 30 days. */
    Optional<DeletedAction> restorable(LocalDate today) {
        return Optional.ofNullable(deletion)
                .filter(since -> !today.isAfter(since.restorableUntil()))
                .map(since -> new DeletedAction(
                        actionCode, sheet.title(), since.at(), since.byName(), since.restorableUntil()));
    }

    private void decided(Decision decision) {
        decidedAt = decision.at();
        decidedBy = decision.person().value();
        decidedByName = decision.name();
    }

    private void become(ActionStatus newStatus, @Nullable String why, Instant now) {
        status = newStatus;
        reason = why;
        statusSince = now;
    }

    private void refuseUnless(boolean allowed, String translationKey) {
        if (!allowed) {
            throw new RefusedException(translationKey);
        }
    }

    String insee() {
        return insee;
    }

    String code() {
        return actionCode;
    }

    public ActionStatus status() {
        return status;
    }

    public void addDocument(String fileName, byte[] content, Decision decision) {
        DocumentList.add(this, documents, fileName, content, decision);
    }

    public void removeDocument(long documentId, Decision decision) {
        DocumentList.find(documents, documentId).remove(decision);
    }

    /** @throws RefusedException when its time to come back is over */
    public void restoreDocument(long documentId, LocalDate today) {
        DocumentList.restore(documents, documentId, today);
    }

    /** Identity of the document added last. */
    public long latestDocument() {
        return documents.getLast().id();
    }

    ActionFile file(LocalDate today) {
        return new ActionFile(
                notes.stream().map(PlanNoteRow::note).toList(),
                budget.stream().map(PlanBudgetLine::kept).toList(),
                funders.stream().map(PlanFunder::kept).toList(),
                documents.stream()
                        .filter(document -> document.shown(today))
                        .map(PlanDocument::details)
                        .toList());
    }

    Snapshot snapshot(LocalDate today) {
        return new Snapshot(details(), file(today));
    }

    public PlanActionDetails details() {
        return new PlanActionDetails(
                plan.campaign(),
                actionCode,
                sheet.title(),
                status,
                reason,
                sheet.personInCharge(),
                sheet.eluReferent(),
                sheet.startsOn(),
                sheet.dueOn(),
                sheet.partners(),
                memory.rank(),
                memory.because(),
                memory.basedOn(),
                steps.stream().map(PlanStep::details).toList(),
                decidedAt,
                decidedByName,
                statusSince,
                Objects.requireNonNull(version));
    }
}
