package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.collaboration.internal.AssignmentRows;
import fr.gouv.barometre.collaboration.internal.HandoverActions;
import fr.gouv.barometre.collaboration.internal.HandoverRows;
import fr.gouv.barometre.collaboration.internal.HandoverStart;
import fr.gouv.barometre.collaboration.internal.HandoverTaking;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CommuneAccess;
import fr.gouv.barometre.security.CommuneAccesses;
import fr.gouv.barometre.security.CurrentUser;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A mandate ends: a référent passes the commune on to another person, who confirms. Until somebody confirms, the outgoing person
 * keeps the right, so that no commune is ever left without a référent.
 */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class HandoverService {

    private final HandoverRows rows;
    private final HandoverStart start;
    private final HandoverTaking taking;
    private final HandoverActions actions;
    private final AssignmentRows assignments;
    private final CommuneAccesses accesses;
    private final CurrentUser user;

    HandoverService(
            HandoverRows rows,
            HandoverStart start,
            HandoverTaking taking,
            HandoverActions actions,
            AssignmentRows assignments,
            CommuneAccesses accesses,
            CurrentUser user) {
        this.rows = rows;
        this.start = start;
        this.taking = taking;
        this.actions = actions;
        this.assignments = assignments;
        this.accesses = accesses;
        this.user = user;
    }

    /** The one under way, else the last one: for the commune's référents, the incoming person and Dinum alone. */
    public Optional<Handover> latest(InseeCode commune) {
        user.requireVisible(commune);
        return rows.latest(commune).filter(found -> accesses.managedByCaller(commune) || isIncoming(found));
    }

    private boolean isIncoming(Handover handover) {
        return handover.incoming().equals(user.id());
    }

    /**
     * Invites the incoming person if need be, and asks them by e-mail to confirm.
     *
     * @throws RefusedException when another one is under way, the day is past, or either person cannot take part
     */
    @PreAuthorize(Access.TEAM)
    @Transactional
    public void prepare(NewHandover handover) {
        accesses.requireManaged(handover.commune());
        start.prepare(handover);
    }

    /** Done twice, nothing more happens; a confirmed one stays. */
    @PreAuthorize(Access.TEAM)
    @Transactional
    public void withdraw(InseeCode commune, long handover) {
        accesses.requireManaged(commune);
        rows.withdraw(require(commune, handover).id());
    }

    /** The incoming person says whether an access goes on; a removal acts when they confirm. */
    @Transactional
    public void decide(InseeCode commune, long handover, PersonId person, boolean keep) {
        Handover found = requireOwn(commune, handover);
        CommuneAccess access = HandoverTaking.toDecide(accesses.of(commune), found).stream()
                .filter(other -> other.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new RefusedException("collaboration.refused.gone"));
        rows.decide(found.id(), access, keep);
    }

    /** Of the accesses that nothing was decided about yet. */
    @Transactional
    public void keepAll(InseeCode commune, long handover) {
        Handover found = requireOwn(commune, handover);
        var decided = rows.decisions(found.id());
        HandoverTaking.toDecide(accesses.of(commune), found).stream()
                .filter(access -> !decided.containsKey(access.person()))
                .forEach(access -> rows.decide(found.id(), access, true));
    }

    /**
     * The incoming person is a référent at once; the outgoing one's right ends after its last day, and at once when that is past.
     *
     * @throws RefusedException while an access is not decided on, or when it was withdrawn meanwhile
     */
    @Transactional
    public void confirm(InseeCode commune, long handover) {
        taking.confirm(requireOwn(commune, handover));
    }

    /** All that the outgoing person is asked to answer is asked of the incoming one. */
    @PreAuthorize(Access.SUBMIT)
    @Transactional
    public void giveParts(InseeCode commune, long handover) {
        user.requireSubmittable(commune);
        Handover found = require(commune, handover);
        if (accesses.of(commune).stream()
                .noneMatch(access -> access.person().equals(found.incoming())
                        && access.right().answers())) {
            throw new RefusedException("collaboration.refused.reader");
        }
        assignments.hand(commune, found.outgoing(), found.incoming(), user.id());
    }

    /** The incoming person is in charge of the open actions that the outgoing one was in charge of, by name. */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public void giveActions(InseeCode commune, long handover) {
        user.requireWritable(commune);
        actions.give(require(commune, handover));
    }

    private Handover require(InseeCode commune, long handover) {
        return latest(commune)
                .filter(found -> found.id() == handover)
                .orElseThrow(() -> new RefusedException("collaboration.refused.handover-gone"));
    }

    /** Under way, and addressed to the caller. */
    private Handover requireOwn(InseeCode commune, long handover) {
        user.requireVisible(commune);
        if (!user.scope().names(commune)) {
            throw new AccessDeniedException("Not of " + commune);
        }
        return latest(commune)
                .filter(found -> found.id() == handover && found.underWay() && isIncoming(found))
                .orElseThrow(() -> new RefusedException("collaboration.refused.handover-gone"));
    }
}
