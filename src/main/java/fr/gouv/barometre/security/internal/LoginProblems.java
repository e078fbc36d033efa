package fr.gouv.barometre.security.internal;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** What a person sees when logging in or out at Keycloak goes wrong: a page of the portal that says what to do. */
final class LoginProblems {

    private static final Logger LOG = LoggerFactory.getLogger(LoginProblems.class);
    private static final String PAGE = "/connexion-impossible?raison=";

    private final RedirectStrategy redirect = new UidlRedirectStrategy();
    private final KeycloakProbe keycloak;

    LoginProblems(KeycloakProbe keycloak) {
        this.keycloak = keycloak;
    }

    /** Before the redirection to Keycloak. */
    void checkBeforeLogin(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals(request.getContextPath() + KeycloakClient.LOGIN) && !keycloak.answers()) {
            redirect.sendRedirect(request, response, PAGE + "indisponible");
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * After a return from Keycloak that is refused (a replayed code, a state of another session, a wrong signature…), or that
     * Keycloak could not confirm because it has gone since.
     */
    AuthenticationFailureHandler afterRefusal() {
        return (HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) -> {
            LOG.warn("Login refused: {}", failure.getMessage());
            redirect.sendRedirect(request, response, PAGE + (keycloak.answers() ? "refus" : "indisponible"));
        };
    }

    /** The portal's session is over by now; Keycloak's can only be ended while it answers. */
    LogoutSuccessHandler unlessKeycloakIsDown(OidcClientInitiatedLogoutSuccessHandler atKeycloak) {
        atKeycloak.setRedirectStrategy(redirect);
        return (HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) -> {
            if (keycloak.answers()) {
                atKeycloak.onLogoutSuccess(request, response, person);
            } else {
                redirect.sendRedirect(request, response, PAGE + "deconnexion");
            }
        };
    }
}
