package fr.gouv.barometre.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.jwt.JwtException;

/** Nobody waits for ever and nobody sees a trace while Keycloak is down; logging in works again once it is back. */
@Timeout(60)
class KeycloakDownTest {

    /** A well-formed token signed with a key that has to be fetched. */
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImNsZSJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private FakeKeycloak keycloak;
    private ClientRegistration registration;
    private LoginProblems problems;

    @BeforeEach
    void start() throws Exception {
        keycloak = new FakeKeycloak();
        registration = keycloak.client().registration("http://localhost:8080");
        problems = new LoginProblems(new KeycloakProbe(keycloak.client()));
    }

    @AfterEach
    void stop() throws Exception {
        keycloak.close();
    }

    @ParameterizedTest(name = "silent: {0}")
    @ValueSource(booleans = {false, true})
    void the_page_says_so_at_login_at_the_return_and_at_logout(boolean silent) throws Exception {
        if (silent) {
            keycloak.becomeSilent();
        }
        assertThat(login()).isEqualTo("/connexion-impossible?raison=indisponible");
        assertThat(returnRefused()).isEqualTo("/connexion-impossible?raison=indisponible");
        assertThat(logout()).isEqualTo("/connexion-impossible?raison=deconnexion");
    }

    @Test
    void logging_in_works_again_once_it_is_back() throws Exception {
        assertThat(login()).isNotNull();

        keycloak.answer();

        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (login() != null && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
        assertThat(login()).as("redirection away from Keycloak").isNull();
        assertThat(returnRefused()).isEqualTo("/connexion-impossible?raison=refus");
    }

    @Test
    void a_silent_keycloak_ends_the_exchange_of_a_code_in_time() throws Exception {
        keycloak.becomeSilent();
        var request = new OAuth2AuthorizationCodeGrantRequest(
                registration,
                new OAuth2AuthorizationExchange(
                        OAuth2AuthorizationRequest.authorizationCode()
                                .authorizationUri("http://localhost/auth")
                                .clientId("portail")
                                .redirectUri("http://localhost/retour")
                                .state("etat")
                                .build(),
                        OAuth2AuthorizationResponse.success("code")
                                .redirectUri("http://localhost/retour")
                                .state("etat")
                                .build()));

        assertEndsInTime(
                () -> new KeycloakCalls().tokens().getTokenResponse(request), OAuth2AuthorizationException.class);
    }

    @Test
    void a_silent_keycloak_ends_the_check_of_a_signature_in_time() throws Exception {
        keycloak.becomeSilent();
        var decoder = new KeycloakCalls()
                .idTokens(new InMemoryClientRegistrationRepository(registration))
                .createDecoder(registration);

        assertEndsInTime(() -> decoder.decode(TOKEN), JwtException.class);
    }

    private static void assertEndsInTime(ThrowingCallable call, Class<? extends Exception> failure) {
        long start = System.nanoTime();
        assertThatThrownBy(call).isInstanceOf(failure);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }

    private String login() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        problems.checkBeforeLogin(
                new MockHttpServletRequest("GET", KeycloakClient.LOGIN), response, new MockFilterChain());
        return response.getRedirectedUrl();
    }

    private String returnRefused() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        problems.afterRefusal()
                .onAuthenticationFailure(
                        new MockHttpServletRequest(), response, new BadCredentialsException("no token"));
        return response.getRedirectedUrl();
    }

    private String logout() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        problems.unlessKeycloakIsDown(new OidcClientInitiatedLogoutSuccessHandler(
                        new InMemoryClientRegistrationRepository(registration)))
                .onLogoutSuccess(new MockHttpServletRequest(), response, null);
        return response.getRedirectedUrl();
    }
}
