package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.internal.RequestRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator's wish to have a commune as a member, where somebody has to consent: the commune's référent; when it would leave
 * another operator, that operator's managers; Dinum in any case. Each request is decided once.
 */
@Service
@PreAuthorize(Access.DECIDE_MEMBERSHIP)
@Transactional(readOnly = true)
public class MembershipRequestService {

    private final RequestRows rows;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipRequestService(RequestRows rows, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Open ones that the caller may decide, the oldest first; at most 200. */
    public List<MembershipRequest> toDecide() {
        return rows.toDecide(null);
    }

    /** Those about one commune, for its référent; none for others. */
    @PreAuthorize(Access.MEMBER)
    public List<MembershipRequest> toDecide(InseeCode commune) {
        user.requireVisible(commune);
        return user.canSubmit(commune) ? rows.toDecide(commune) : List.of();
    }

    /**
     * Makes the commune a member on the day asked for, or today when that day is gone; a commune that changes operators leaves
     * the other one on that very day.
     *
     * @throws RefusedException when it was decided or withdrawn meanwhile
     */
    @Transactional
    public void accept(long id) {
        MembershipRequest request = held(id);
        if (!request.acceptable()) {
            throw new AccessDeniedException("May not accept request " + id);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate begins = request.startsOn().isBefore(today) ? today : request.startsOn();
        rows.decide(id, RequestState.ACCEPTED, begins);
        if (!rows.addMember(request, begins)) {
            throw new RefusedException("opsn.refused.alreadyMember");
        }
        if (request.replaces()) {
            rows.endOthers(request.opsn(), request.commune(), begins);
            events.publishEvent(new MembershipsEnded());
        }
    }

    /** @throws RefusedException when it was decided or withdrawn meanwhile */
    @Transactional
    public void refuse(long id) {
        MembershipRequest request = held(id);
        if (!request.refusable()) {
            throw new AccessDeniedException("May not refuse request " + id);
        }
        rows.decide(id, RequestState.REFUSED, null);
    }

    /**
     * By a manager of the operator that asked.
     *
     * @throws RefusedException when it was decided or withdrawn meanwhile
     */
    @PreAuthorize(Access.OPSN_MANAGER)
    @Transactional
    public void withdraw(long id) {
        user.requireManaged(held(id).opsn());
        rows.decide(id, RequestState.WITHDRAWN, null);
    }

    private MembershipRequest held(long id) {
        boolean held = rows.hold(id);
        MembershipRequest request = rows.find(id).orElseThrow(() -> new NotFoundException("Membership request " + id));
        if (!request.open()) {
            throw new RefusedException("opsn.refused.requestDecided");
        }
        if (!held) {
            throw new AccessDeniedException("May not decide request " + id);
        }
        return request;
    }
}
