package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.PortalPrincipal;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs a person in on this thread, as the login does: identity only, rights come from the grants in the database. */
public final class SignIn {

    private SignIn() {}

    /** What the login leaves in the session. */
    public record Person(PersonId personId, String displayName) implements PortalPrincipal {}

    public static Authentication authentication(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_USER"));
    }

    public static void as(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(person)));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }

    /** Runs the work as the person and signs out. */
    public static <T> T as(Person person, Callable<T> work) throws Exception {
        as(person);
        try {
            return work.call();
        } finally {
            out();
        }
    }
}
