package fr.gouv.barometre.security.internal;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import java.security.Principal;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * {@code @RolesAllowed} on a view reads the grants in force, not the authorities that the session got at login: once per
 * check, however many roles the view names.
 */
@Component
class LiveRolesOnViews extends AccessAnnotationChecker {

    private final transient CurrentUser user;

    LiveRolesOnViews(CurrentUser user) {
        this.user = user;
    }

    @Override
    public boolean hasAccess(
            Class<?> view, @Nullable Principal principal, Function<String, Boolean> ignoredLoginRoles) {
        SingletonSupplier<Set<Role>> held = SingletonSupplier.of(user::roles);
        return super.hasAccess(view, principal, role -> held.obtain().contains(Role.valueOf(role)));
    }
}
