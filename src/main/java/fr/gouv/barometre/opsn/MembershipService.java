package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.internal.Membership;
import fr.gouv.barometre.opsn.internal.MembershipQueries;
import fr.gouv.barometre.opsn.internal.MembershipRepository;
import fr.gouv.barometre.opsn.internal.PerimeterQueries;
import fr.gouv.barometre.opsn.internal.RequestRows;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Communes join an operator and leave it, each from a day on. Dinum attaches any commune. A manager attaches those of the
 * perimeter, at once where nobody could be robbed, else by a {@link MembershipRequest}; and ends the operator's own.
 */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN_MANAGER)
@Transactional(readOnly = true)
public class MembershipService {

    private static final int LONGEST_REASON = 500;

    private final MembershipRepository memberships;
    private final MembershipQueries queries;
    private final PerimeterQueries perimeters;
    private final RequestRows requests;
    private final OpsnService operators;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            MembershipQueries queries,
            PerimeterQueries perimeters,
            RequestRows requests,
            OpsnService operators,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.queries = queries;
        this.perimeters = perimeters;
        this.requests = requests;
        this.operators = operators;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Communes that could join, by part of their name or whole code: of the perimeter for a manager, any for Dinum.
     *
     * @param text empty for all
     */
    public List<Candidate> candidates(OpsnId opsn, String text, int offset, int limit) {
        requireKept(opsn);
        return perimeters.candidates(opsn, text, !dinum(), today(), offset, limit);
    }

    /**
     * Makes the commune a member from that day on, or asks for it. What comes out is the same whatever stood in the way.
     *
     * @throws RefusedException outside the perimeter, for a member, or while an answer is awaited
     */
    @Transactional
    public Attached attach(NewMembership wish) {
        OpsnDetails operator = requireKept(wish.opsn());
        PlausibleDay.require(wish.startsOn(), today());
        if (!queries.isCurrent(wish.commune())) {
            throw new RefusedException("opsn.refused.formerCommune");
        }
        if (memberships.existsFrom(wish.opsn().value(), wish.commune().value(), wish.startsOn())) {
            throw new RefusedException("opsn.refused.alreadyMember");
        }
        return dinum() ? attachByDinum(wish) : attachByManager(wish, operator);
    }

    private Attached attachByDinum(NewMembership wish) {
        add(wish);
        if (wish.replaces()) {
            requests.endOthers(wish.opsn(), wish.commune(), wish.startsOn());
            events.publishEvent(new MembershipsEnded());
        }
        return Attached.MEMBER;
    }

    private Attached attachByManager(NewMembership wish, OpsnDetails operator) {
        requireReason(wish.reason());
        if (!perimeters.contains(wish.opsn(), wish.commune())) {
            throw new RefusedException("opsn.refused.outsidePerimeter");
        }
        if (perimeters.standsAlone(wish.opsn(), wish.commune())) {
            add(wish);
            return Attached.MEMBER;
        }
        if (!requests.add(wish, operator.name())) {
            throw new RefusedException("opsn.refused.alreadyAsked");
        }
        return Attached.ASKED;
    }

    /** Asked for every commune: a reason wanted of some only would tell them apart. */
    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("opsn.refused.reason", LONGEST_REASON);
        }
    }

    private void add(NewMembership wish) {
        try {
            memberships.saveAndFlush(new Membership(wish.opsn(), wish.commune(), wish.startsOn()));
        } catch (DataIntegrityViolationException attachedMeanwhile) {
            throw new RefusedException("opsn.refused.alreadyMember");
        }
    }

    /** @param firstDayWithout first day on which the commune is no longer a member */
    @Transactional
    public void detach(OpsnId opsn, long membership, LocalDate firstDayWithout) {
        requireKept(opsn);
        PlausibleDay.require(firstDayWithout, today());
        memberships
                .findById(membership)
                .filter(found -> found.opsn().equals(opsn))
                .orElseThrow(() -> new NotFoundException("Membership " + membership))
                .end(firstDayWithout);
        events.publishEvent(new MembershipsEnded());
    }

    /** What the member takes from its operator from now on: these services and no others. */
    @Transactional
    public void subscribe(OpsnId opsn, long membership, List<Subscription> services) {
        requireKept(opsn);
        for (Subscription service : services) {
            LocalDate starts = service.startsOn();
            LocalDate ends = service.endsOn();
            if (starts != null && ends != null && !ends.isAfter(starts)) {
                throw new RefusedException("opsn.refused.endsBeforeStart", starts);
            }
        }
        InseeCode commune = queries.communeOf(opsn, membership)
                .orElseThrow(() -> new NotFoundException("Membership " + membership));
        queries.replaceServices(opsn, membership, commune, services);
    }

    private OpsnDetails requireKept(OpsnId opsn) {
        if (!dinum()) {
            user.requireManaged(opsn);
        }
        return operators.get(opsn);
    }

    private boolean dinum() {
        return user.roles().contains(Role.DINUM);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
