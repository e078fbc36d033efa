package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.security.People;
import fr.gouv.barometre.security.SystemWork;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Turns a valid ID token into a person of the portal, created at the first login. */
@Component
class PortalUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final People people;

    PortalUsers(People people) {
        this.people = people;
    }

    @Override
    public PortalUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        // Required by OpenID Connect, and checked when the token was read
        String subject = Objects.requireNonNull(token.getSubject());
        String name = displayName(token);
        try {
            PersonId person = SystemWork.call(() -> people.signedIn(subject, verifiedEmail(token), name));
            return new PortalUser(person, name, AuthorityUtils.createAuthorityList("ROLE_USER"), token);
        } catch (DataAccessException | TransactionException failure) {
            throw new InternalAuthenticationServiceException("The person could not be read or written", failure);
        }
    }

    private static String displayName(OidcIdToken token) {
        return Objects.requireNonNullElse(
                token.getFullName(), Objects.requireNonNullElse(token.getPreferredUsername(), token.getSubject()));
    }

    private static @Nullable String verifiedEmail(OidcIdToken token) {
        return Boolean.TRUE.equals(token.getEmailVerified()) ? token.getEmail() : null;
    }
}
