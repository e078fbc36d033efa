package fr.gouv.barometre.sharedaction;

import fr.gouv.barometre.bulk.BulkItem;
import fr.gouv.barometre.bulk.BulkJob;
import fr.gouv.barometre.bulk.BulkService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.sharedaction.internal.InvitationJudging;
import fr.gouv.barometre.sharedaction.internal.Inviting;
import fr.gouv.barometre.sharedaction.internal.SharedActionRows;
import fr.gouv.barometre.sharedaction.internal.SharedJob;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a shared action to many communes: tried on a list of them first, then done by a job of the portal. */
@Service
@PreAuthorize(Access.OPSN_MANAGER)
@Transactional(readOnly = true)
public class InvitationService {

    private final BulkService bulk;
    private final SharedActionRows actions;
    private final InvitationJudging judging;
    private final CurrentUser user;

    InvitationService(BulkService bulk, SharedActionRows actions, InvitationJudging judging, CurrentUser user) {
        this.bulk = bulk;
        this.actions = actions;
        this.judging = judging;
        this.user = user;
    }

    /**
     * Notes whom it would be proposed to, to be seen with {@link #trial}.
     *
     * @throws RefusedException without a commune
     * @throws fr.gouv.barometre.common.NotFoundException when the operator has no such action
     */
    @Transactional
    public UUID prepare(OpsnId opsn, long action, Set<InseeCode> communes) {
        user.requireManaged(opsn);
        actions.get(opsn, action);
        return bulk.prepare(opsn, Inviting.KIND, new SharedJob(action).json(), communes);
    }

    /** @throws RefusedException when it is not this operator's, or was deleted since */
    public InvitationTrial trial(OpsnId opsn, UUID id) {
        BulkJob job = bulk.get(opsn, Inviting.KIND, id);
        long action = SharedJob.read(job.details()).action();
        SharedSheet sheet = actions.get(opsn, action).sheet();
        List<BulkItem> items = bulk.items(opsn, Inviting.KIND, id);
        return new InvitationTrial(
                job,
                action,
                sheet,
                job.startedAt() == null
                        ? judging.judge(
                                opsn,
                                action,
                                sheet,
                                items.stream().map(BulkItem::commune).toList())
                        : items.stream().flatMap(item -> ended(item).stream()).toList());
    }

    private static Optional<JudgedInvitation> ended(BulkItem item) {
        return Optional.ofNullable(item.outcome())
                .map(outcome -> new JudgedInvitation(item.commune(), item.name(), Inviting.verdict(outcome)));
    }

    /** From here on the portal invites one commune after the other; twice, it is done once. */
    @Transactional
    public void start(OpsnId opsn, UUID id) {
        bulk.start(opsn, Inviting.KIND, id);
    }
}
