package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.opsn.internal.Membership;
import fr.gouv.barometre.opsn.internal.MembershipRepository;
import fr.gouv.barometre.opsn.internal.Opsn;
import fr.gouv.barometre.opsn.internal.OpsnQueries;
import fr.gouv.barometre.opsn.internal.OpsnRepository;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.territory.TerritoryService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Operators and their members. Dinum keeps them; a manager reads its own, a commune those it belongs to. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class OpsnService {

    private final OpsnRepository operators;
    private final MembershipRepository memberships;
    private final OpsnQueries queries;
    private final TerritoryService territory;
    private final CurrentUser user;
    private final Clock clock;

    OpsnService(
            OpsnRepository operators,
            MembershipRepository memberships,
            OpsnQueries queries,
            TerritoryService territory,
            CurrentUser user,
            Clock clock) {
        this.operators = operators;
        this.memberships = memberships;
        this.queries = queries;
        this.territory = territory;
        this.user = user;
        this.clock = clock;
    }

    /** All of them for Dinum, those it manages for a manager; by name. */
    public List<OpsnRow> all() {
        return queries.operators(today());
    }

    public OpsnDetails get(OpsnId id) {
        user.requireVisible(id);
        return operators.findById(id.value()).map(Opsn::details).orElseThrow(() -> notFound(id));
    }

    /** The operators a commune belongs to today, by name; it may have several, or none. */
    @PreAuthorize(Access.MEMBER)
    public List<OpsnDetails> operatorsOf(InseeCode commune) {
        user.requireVisible(commune);
        return operators.findByMember(commune.value(), today()).stream()
                .map(Opsn::details)
                .toList();
    }

    /**
     * Memberships past, present and to come, by name of commune.
     *
     * @param text part of a name or a whole INSEE code; empty for all
     */
    public List<MembershipRow> memberships(OpsnId id, String text, int offset, int limit) {
        user.requireVisible(id);
        return queries.memberships(id, text, offset, limit);
    }

    /** Whether the caller may attach and detach members. */
    public boolean canChangeMembers() {
        return user.roles().contains(Role.DINUM);
    }

    /** Makes the commune a member from that day on. */
    @PreAuthorize(Access.DINUM)
    @Transactional
    public void attach(OpsnId id, InseeCode commune, LocalDate startsOn) {
        user.requireVisible(id);
        requirePlausible(startsOn);
        if (!territory.commune(commune).current()) {
            throw new RefusedException("opsn.refused.formerCommune");
        }
        if (memberships.existsFrom(id.value(), commune.value(), startsOn)) {
            throw new RefusedException("opsn.refused.alreadyMember");
        }
        try {
            memberships.saveAndFlush(new Membership(id, commune, startsOn));
        } catch (DataIntegrityViolationException attachedMeanwhile) {
            throw new RefusedException("opsn.refused.alreadyMember");
        }
    }

    /** @param firstDayWithout first day on which the commune is no longer a member */
    @PreAuthorize(Access.DINUM)
    @Transactional
    public void detach(OpsnId id, long membership, LocalDate firstDayWithout) {
        user.requireVisible(id);
        requirePlausible(firstDayWithout);
        memberships
                .findById(membership)
                .filter(found -> found.opsn().equals(id))
                .orElseThrow(() -> new NotFoundException("Membership " + membership))
                .end(firstDayWithout);
    }

    /** Outside it a date is a slip of the keyboard: no operator is older than the first shared computer centres. */
    private void requirePlausible(LocalDate date) {
        if (date.isBefore(LocalDate.of(1960, 1, 1)) || date.isAfter(today().plusYears(2))) {
            throw new RefusedException("opsn.refused.implausibleDate");
        }
    }

    private static NotFoundException notFound(OpsnId id) {
        return new NotFoundException("Operator " + id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
