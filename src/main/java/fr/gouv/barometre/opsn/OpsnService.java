package fr.gouv.barometre.opsn;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.internal.MembershipQueries;
import fr.gouv.barometre.opsn.internal.Opsn;
import fr.gouv.barometre.opsn.internal.OpsnQueries;
import fr.gouv.barometre.opsn.internal.OpsnRepository;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Operators and their members: all for Dinum, its own for who works there, those it belongs to for a commune. */
@Service
@PreAuthorize(Access.DINUM_OR_OPSN)
@Transactional(readOnly = true)
public class OpsnService {

    private final OpsnRepository operators;
    private final MembershipQueries memberships;
    private final OpsnQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    OpsnService(
            OpsnRepository operators,
            MembershipQueries memberships,
            OpsnQueries queries,
            CurrentUser user,
            Clock clock) {
        this.operators = operators;
        this.memberships = memberships;
        this.queries = queries;
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

    /** As {@link #operatorsOf}, with those that ask for the commune. */
    @PreAuthorize(Access.MEMBER)
    public CommuneOperators relations(InseeCode commune) {
        user.requireVisible(commune);
        return queries.of(commune, user.canSubmit(commune), today());
    }

    /** By name of commune. */
    public List<MembershipRow> memberships(OpsnId id, MemberFilter filter, int offset, int limit) {
        user.requireVisible(id);
        return memberships.list(id, filter, today(), offset, limit);
    }

    /** Members to choose from, by name: those with the text in their name, or whose INSEE code it is. */
    public List<Member> membersToday(OpsnId id, String text, int offset, int limit) {
        user.requireVisible(id);
        return memberships.membersOn(today(), id, text, offset, limit);
    }

    public int count(OpsnId id, MemberFilter filter) {
        user.requireVisible(id);
        return memberships.count(id, filter, today());
    }

    /** Whether the caller may attach and detach members. */
    public boolean canChangeMembers(OpsnId id) {
        user.requireVisible(id);
        return user.roles().contains(Role.DINUM) || user.manages(id);
    }

    private static NotFoundException notFound(OpsnId id) {
        return new NotFoundException("Operator " + id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
