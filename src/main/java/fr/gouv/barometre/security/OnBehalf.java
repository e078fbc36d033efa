package fr.gouv.barometre.security;

import fr.gouv.barometre.common.PersonId;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Work that a person asked for and that a thread of the portal does later, with the rights that the person has then and no
 * others. Holds for the transactions that begin inside, on the same thread.
 */
public final class OnBehalf {

    private record Absent(PersonId personId, String displayName) implements PortalPrincipal {}

    private OnBehalf() {}

    /** @param displayName as it was when the person asked */
    public static <T> T call(PersonId person, String displayName, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new Absent(person, displayName), null, AuthorityUtils.createAuthorityList("ROLE_USER"))));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
