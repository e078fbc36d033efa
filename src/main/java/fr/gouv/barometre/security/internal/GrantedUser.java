package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.NotFoundException;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.PortalPrincipal;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.Scope;
import fr.gouv.barometre.security.ScopeClause;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link CurrentUser} over the grants in force. Who it is stands in the session and takes no transaction of its own. */
@Component
@Transactional(readOnly = true)
class GrantedUser implements CurrentUser {

    private static final Set<Role> WRITERS = EnumSet.of(Role.COMMUNE_REFERENT, Role.COMMUNE_CONTRIBUTOR);
    private static final Set<Role> SUBMITTERS = EnumSet.of(Role.COMMUNE_REFERENT);

    private final Grants grants;
    private final JdbcClient jdbc;
    private final Clock clock;

    GrantedUser(Grants grants, JdbcClient jdbc, Clock clock) {
        this.grants = grants;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public PersonId id() {
        return principal().personId();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public String displayName() {
        return principal().displayName();
    }

    private static PortalPrincipal principal() {
        return Grants.principal()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    @Override
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.inForce().forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    @Override
    public Scope scope() {
        return scope(grants.inForce());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Scope> scopeLastRead() {
        return RequestGrants.of(id()).map(GrantedUser::scope);
    }

    private static Scope scope(List<Grant> inForce) {
        if (inForce.stream().anyMatch(grant -> grant.role() == Role.DINUM)) {
            return new Scope.Everything();
        }
        Set<OpsnId> opsns =
                inForce.stream().map(Grant::opsn).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<InseeCode> communes =
                inForce.stream().map(Grant::commune).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Scope> parts = new ArrayList<>();
        if (!opsns.isEmpty()) {
            parts.add(new Scope.MembersOf(opsns));
        }
        if (!communes.isEmpty() || parts.isEmpty()) {
            parts.add(new Scope.Communes(communes));
        }
        return parts.size() == 1 ? parts.getFirst() : new Scope.AnyOf(parts);
    }

    @Override
    public void requireVisible(InseeCode commune) {
        TransactionScope known = TransactionScope.current();
        if (known.alreadyFoundVisible(commune)) {
            return; // each service that a page asks checks again
        }
        if (!isVisible(commune)) {
            throw new NotFoundException("Commune " + commune);
        }
        known.foundVisible(commune);
    }

    private boolean isVisible(InseeCode commune) {
        if (grants.inForce().stream().anyMatch(grant -> commune.equals(grant.commune()))) {
            return true; // granted by its own code, and a grant only names a commune that exists
        }
        ScopeClause clause = ScopeClause.of(scope(), "c.insee", LocalDate.now(clock));
        return jdbc.sql("""
                        with recursive successors(insee) as (
                            select insee from commune where insee = :insee
                            union
                            select c.successor_insee from commune c join successors s on c.insee = s.insee
                            where c.successor_insee is not null)
                        select exists (select from commune c join successors s on s.insee = c.insee where\
                        """ + " " + clause.sql() + ")")
                .param("insee", commune.value())
                .params(clause.parameters())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void requireVisible(OpsnId opsn) {
        boolean visible = switch (scope()) {
            case Scope.Everything() -> exists(opsn);
            case Scope.MembersOf(var opsns) -> opsns.contains(opsn);
            case Scope.Communes ignored -> false;
            case Scope.AnyOf(var parts) ->
                parts.stream()
                        .anyMatch(part ->
                                part instanceof Scope.MembersOf m && m.opsns().contains(opsn));
        };
        if (!visible) {
            throw new NotFoundException("Operator " + opsn.value());
        }
    }

    @Override
    public boolean manages(OpsnId opsn) {
        return grants.inForce().stream()
                .anyMatch(grant -> grant.role() == Role.OPSN_MANAGER && opsn.equals(grant.opsn()));
    }

    @Override
    public void requireManaged(OpsnId opsn) {
        if (!manages(opsn)) {
            requireVisible(opsn);
            throw new AccessDeniedException("Is no manager of operator " + opsn.value());
        }
    }

    private boolean exists(OpsnId opsn) {
        return jdbc.sql("select exists (select from opsn where id = :id)")
                .param("id", opsn.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean canWrite(InseeCode commune) {
        return holds(commune, WRITERS);
    }

    @Override
    public Map<String, String> delegatedBlocks(InseeCode commune) {
        Map<String, String> operators = new HashMap<>();
        if (grants.inForce().stream().anyMatch(grant -> grant.opsn() != null)) {
            jdbc.sql("select d.axis, o.short_name from delegated_blocks() d join opsn o on o.id = d.opsn_id"
                            + " where d.insee = :insee")
                    .param("insee", commune.value())
                    .query((row, index) -> operators.put(row.getString("axis"), row.getString("short_name")))
                    .list();
        }
        return operators;
    }

    @Override
    public boolean canSubmit(InseeCode commune) {
        return holds(commune, SUBMITTERS);
    }

    @Override
    public void requireWritable(InseeCode commune) {
        if (!canWrite(commune)) {
            requireVisible(commune);
            throw new AccessDeniedException("Read-only on " + commune);
        }
    }

    @Override
    public void requireSubmittable(InseeCode commune) {
        if (!canSubmit(commune)) {
            requireVisible(commune);
            throw new AccessDeniedException("May not submit for " + commune);
        }
    }

    private boolean holds(InseeCode commune, Set<Role> accepted) {
        return grants.inForce().stream()
                .anyMatch(grant -> commune.equals(grant.commune()) && accepted.contains(grant.role()));
    }
}
