package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.PortalPrincipal;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.SystemWork;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The grants in force of the signed-in person, read from the database in each transaction: nothing is kept from the login, so
 * that a removed grant acts at once. Also answers the expressions of {@code Access} under the name "grants".
 */
@Component("grants")
public class Grants {

    /** One grant; {@code opsn} and {@code commune} are null unless the role is about one. */
    record Grant(Role role, @Nullable OpsnId opsn, @Nullable InseeCode commune) {}

    /** What a transaction keeps. */
    private record Read(PersonId person, List<Grant> grants) {}

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Optional<PortalPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalPrincipal person) {
            return Optional.of(person);
        }
        return Optional.empty();
    }

    /** Read once per transaction, in which the check of a service and the services it calls ask again and again. */
    @Transactional(readOnly = true)
    public List<Grant> inForce() {
        return principal().map(person -> once(person.personId())).orElse(List.of());
    }

    private List<Grant> once(PersonId person) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Read read && read.person.equals(person)) {
            return read.grants;
        }
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        Read read = new Read(person, read(person));
        TransactionSynchronizationManager.bindResource(this, read);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Grants.this);
            }
        });
        return read.grants;
    }

    @Transactional(readOnly = true)
    public boolean any() {
        return !inForce().isEmpty();
    }

    /** @param roles names of {@link Role} */
    @Transactional(readOnly = true)
    public boolean has(String... roles) {
        return inForce().stream()
                .anyMatch(grant -> Arrays.asList(roles).contains(grant.role().name()));
    }

    public boolean system() {
        return SystemWork.isRunning();
    }

    private List<Grant> read(PersonId person) {
        return jdbc.sql(
                        "select role, opsn_id, insee from access_grant where person_id = :person and revoked_at is null")
                .param("person", person.value())
                .query((rs, row) -> {
                    long opsn = rs.getLong("opsn_id");
                    boolean noOpsn = rs.wasNull();
                    String insee = rs.getString("insee");
                    return new Grant(
                            Role.valueOf(rs.getString("role")),
                            noOpsn ? null : new OpsnId(opsn),
                            insee == null ? null : new InseeCode(insee));
                })
                .list();
    }
}
