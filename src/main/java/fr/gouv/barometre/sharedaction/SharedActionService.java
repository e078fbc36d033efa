package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.bulk.BulkService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.opsn.OpsnService;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.recommendation.Catalogues;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.sharedaction.internal.Finishing;
import fr.gouv.barometre.sharedaction.internal.Inviting;
import fr.gouv.barometre.sharedaction.internal.KeptAction;
import fr.gouv.barometre.sharedaction.internal.ParticipationRows;
import fr.gouv.barometre.sharedaction.internal.SharedActionRows;
import fr.gouv.barometre.sharedaction.internal.SharedJob;
import fr.gouv.barometre.sharedaction.internal.SharedParts;
import fr.gouv.barometre.sharedaction.internal.SheetCheck;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that an operator carries for its members, as its people see and change them. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class SharedActionService {

    private static final int LATEST_JOBS = 10;

    private final SharedActionRows rows;
    private final SharedParts parts;
    private final ParticipationRows participations;
    private final OpsnService operators;
    private final BulkService bulk;
    private final Catalogues catalogues;
    private final CurrentUser user;
    private final Clock clock;

    SharedActionService(
            SharedActionRows rows,
            SharedParts parts,
            ParticipationRows participations,
            OpsnService operators,
            BulkService bulk,
            Catalogues catalogues,
            CurrentUser user,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.participations = participations;
        this.operators = operators;
        this.bulk = bulk;
        this.catalogues = catalogues;
        this.user = user;
        this.clock = clock;
    }

    public SharedActionList list(OpsnId opsn) {
        return new SharedActionList(
                operators.get(opsn), LocalDate.now(clock), rows.all(opsn), catalogue(), user.manages(opsn));
    }

    /** @throws fr.gouv.barometre.common.NotFoundException when the operator has no such action */
    public SharedActionDetails get(OpsnId opsn, long id) {
        OpsnDetails operator = operators.get(opsn);
        boolean writable = user.manages(opsn);
        KeptAction kept = rows.get(opsn, id);
        return new SharedActionDetails(
                operator,
                id,
                kept.version(),
                LocalDate.now(clock),
                kept.sheet(),
                parts.steps(id),
                parts.funders(id),
                participations.of(id),
                participations.takenBack(id),
                catalogue(),
                writable ? underWay(opsn, id) : List.of(),
                writable);
    }

    private List<BulkJob> underWay(OpsnId opsn, long id) {
        return Stream.of(Inviting.KIND, Finishing.KIND)
                .flatMap(kind -> bulk.started(opsn, kind, LATEST_JOBS).stream())
                .filter(BulkJob::isUnderWay)
                .filter(job -> SharedJob.read(job.details()).action() == id)
                .toList();
    }

    private List<CatalogueAction> catalogue() {
        return catalogues.current().actions();
    }

    /**
     * @return its number
     * @throws RefusedException when a value makes no sense
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public long create(OpsnId opsn, SharedSheet sheet) {
        user.requireManaged(opsn);
        return rows.add(opsn, SheetCheck.checked(sheet, catalogue()));
    }

    /**
     * What it settles stays as it was once communes were invited: they would have joined something else.
     *
     * @param version of the {@link SharedActionDetails} that the form was filled from
     * @throws RefusedException when a colleague changed it since, or a value makes no sense
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void rewrite(OpsnId opsn, long id, long version, SharedSheet sheet) {
        user.requireManaged(opsn);
        KeptAction kept = rows.get(opsn, id);
        SharedSheet checked = SheetCheck.checked(sheet, catalogue());
        if (!Objects.equals(kept.sheet().actionCode(), checked.actionCode()) && participations.any(id)) {
            throw new RefusedException("sharedaction.refused.settles");
        }
        if (!rows.rewrite(opsn, id, version, checked)) {
            throw new RefusedException("sharedaction.refused.changed-meanwhile");
        }
    }

    /** As long as nobody was ever invited. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void delete(OpsnId opsn, long id) {
        requireChangeable(opsn, id);
        if (participations.any(id) || !participations.takenBack(id).isEmpty()) {
            throw new RefusedException("sharedaction.refused.invited");
        }
        rows.delete(opsn, id);
    }

    /** At the end. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void addStep(OpsnId opsn, long id, String text, @Nullable LocalDate dueOn) {
        requireChangeable(opsn, id);
        parts.addStep(opsn, id, SheetCheck.step(text), dueOn);
    }

    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void tickStep(OpsnId opsn, long id, long step, boolean done) {
        requireChangeable(opsn, id);
        parts.tickStep(id, step, done);
    }

    /**
     * What the operator worked on a step for all.
     *
     * @param hours null when they are no longer known
     * @throws RefusedException when nobody works that much
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void noteHours(OpsnId opsn, long id, long step, @Nullable BigDecimal hours) {
        requireChangeable(opsn, id);
        parts.noteHours(id, step, SheetCheck.hours(hours));
    }

    /** The first one stays first, and the last one last. */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void moveStep(OpsnId opsn, long id, long step, StepMove move) {
        requireChangeable(opsn, id);
        parts.moveStep(id, step, move);
    }

    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void removeStep(OpsnId opsn, long id, long step) {
        requireChangeable(opsn, id);
        parts.removeStep(id, step);
    }

    /** @param funder number of the one to replace; null adds one */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void saveFunder(OpsnId opsn, long id, @Nullable Long funder, SharedFunder content) {
        requireChangeable(opsn, id);
        parts.saveFunder(opsn, id, funder, SheetCheck.funder(content));
    }

    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void removeFunder(OpsnId opsn, long id, long funder) {
        requireChangeable(opsn, id);
        parts.removeFunder(id, funder);
    }

    /**
     * An invitation is no longer open: the commune does not see it any more, the operator keeps that it was made. The commune may be
     * invited again.
     *
     * @throws RefusedException when the commune has answered
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void takeBack(OpsnId opsn, long id, InseeCode commune) {
        requireChangeable(opsn, id);
        if (!participations.takeBack(id, commune)) {
            throw new RefusedException("sharedaction.refused.not-waiting");
        }
    }

    /**
     * The portal does it commune by commune: the action of its plan is done, and proposes its answer. Those that take no part are
     * left alone.
     *
     * @return the job
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public UUID finish(OpsnId opsn, long id, Set<InseeCode> communes) {
        requireChangeable(opsn, id);
        UUID job = bulk.prepare(opsn, Finishing.KIND, new SharedJob(id).json(), communes);
        bulk.start(opsn, Finishing.KIND, job);
        return job;
    }

    private void requireChangeable(OpsnId opsn, long id) {
        user.requireManaged(opsn);
        rows.get(opsn, id);
    }
}
