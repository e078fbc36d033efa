package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.security.PortalPrincipal;
import fr.gouv.barometre.security.SystemWork;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The grants in force of the signed-in person, as {@link ScopedTransactions} read them when the transaction began: nothing is
 * kept from the login, so that a removed grant acts at once. Also answers the expressions of {@code Access} under the name
 * "grants".
 */
@Component("grants")
@Transactional(readOnly = true)
public class Grants {

    static Optional<PortalPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalPrincipal person) {
            return Optional.of(person);
        }
        return Optional.empty();
    }

    public List<Grant> inForce() {
        return TransactionScope.current().grants();
    }

    public boolean any() {
        return !inForce().isEmpty();
    }

    /** @param roles names of {@link fr.gouv.barometre.security.Role} */
    public boolean has(String... roles) {
        return inForce().stream()
                .anyMatch(grant -> Arrays.asList(roles).contains(grant.role().name()));
    }

    public boolean system() {
        return SystemWork.isRunning();
    }
}
