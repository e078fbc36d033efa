package fr.gouv.barometre.security.internal;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code @RolesAllowed} on a view reads the grants in force, not the authorities that the session got at login. */
@Component
class LiveRolesOnViews extends AccessAnnotationChecker {

    private final transient Grants grants;

    LiveRolesOnViews(Grants grants) {
        this.grants = grants;
    }

    @Override
    public boolean hasAccess(
            Class<?> view, @Nullable Principal principal, Function<String, Boolean> ignoredLoginRoles) {
        return super.hasAccess(view, principal, role -> grants.has(role));
    }
}
