package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.PortalPrincipal;
import java.util.Collection;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What a login leaves in the session: who it is. Nothing about rights. */
class PortalUser extends DefaultOidcUser implements PortalPrincipal {

    private final UUID person;
    private final String displayName;

    PortalUser(
            PersonId person,
            String displayName,
            Collection<? extends GrantedAuthority> authorities,
            OidcIdToken idToken) {
        super(authorities, idToken);
        this.person = person.value();
        this.displayName = displayName;
    }

    @Override
    public PersonId personId() {
        return new PersonId(person);
    }

    @Override
    public String displayName() {
        return displayName;
    }
}
