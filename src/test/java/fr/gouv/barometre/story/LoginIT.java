package fr.gouv.barometre.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginIT {

    @ParameterizedTest
    @CsvSource({
        "dinum, Équipe Dinum",
        "opsn-landes, Responsable OPSN des Landes",
        "opsn-nord, Responsable OPSN du Nord",
        "mont-de-marsan, Référente numérique Mont-de-Marsan",
        "secretaire, Secrétaire de mairie",
        "sans-acces, Personne sans accès",
    })
    void each_account_signs_in_and_out_at_keycloak_too(String account, String name) {
        try (Visitor visitor = Visitor.signedIn(account)) {
            assertThat(visitor.page().locator("header")).containsText(name);

            signOut(visitor);

            visitor.open("/communes");
            assertThat(visitor.page().locator("#kc-login")).isVisible();
        }
    }

    private static void signOut(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        visitor.page().waitForURL(RunningPortal.address("/"));
        assertThat(visitor.page()
                        .locator("header")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Se connecter")))
                .isVisible();
    }

    @Test
    void a_deep_link_survives_the_login() {
        try (Visitor visitor = Visitor.anonymous()) {
            visitor.open("/communes?recherche=dax");
            visitor.fillKeycloakForm("dinum", "demo");
            visitor.awaitPortal();

            assertThat(visitor.page().url()).startsWith(RunningPortal.address("/communes?"));
            assertThat(visitor.page().url()).contains("recherche=dax");
        }
    }

    @Test
    void the_login_request_proves_its_origin_with_pkce_state_and_nonce() {
        try (Visitor visitor = Visitor.anonymous()) {
            List<String> requests = new ArrayList<>();
            visitor.page().onRequest(request -> requests.add(request.url()));
            visitor.open("/oauth2/authorization/keycloak");

            String authorization = requests.stream()
                    .filter(url -> url.contains("/protocol/openid-connect/auth?"))
                    .findFirst()
                    .orElseThrow();
            assertThat(authorization)
                    .contains(
                            "response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
        }
    }

    @Test
    void a_code_is_worth_one_login_only() {
        try (Visitor visitor = Visitor.anonymous();
                Visitor thief = Visitor.anonymous()) {
            List<String> callbacks = new ArrayList<>();
            visitor.page().onRequest(request -> rememberCallback(request, callbacks));
            visitor.open("/oauth2/authorization/keycloak");
            visitor.fillKeycloakForm("dinum", "demo");
            visitor.awaitPortal();

            thief.page().navigate(callbacks.getFirst());
            assertThat(thief.heading()).hasText("La connexion n’a pas abouti");
            visitor.page().navigate(callbacks.getFirst());
            assertThat(visitor.heading()).hasText("La connexion n’a pas abouti");
        }
    }

    private static void rememberCallback(Request request, List<String> callbacks) {
        if (request.url().startsWith(RunningPortal.address("/login/oauth2/code/"))) {
            callbacks.add(request.url());
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        try (Visitor visitor = Visitor.signedIn("dinum")) {
            Cookie session = visitor.context().cookies(RunningPortal.address("/")).stream()
                    .filter(cookie -> cookie.name.equals("JSESSIONID"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite.name()).isEqualTo("LAX");
        }
    }

    @Test
    void pages_cannot_be_framed_and_do_not_tell_where_one_comes_from() {
        try (Visitor visitor = Visitor.anonymous()) {
            Response landing = visitor.open("/");
            assertThat(landing.status()).isEqualTo(200);
            assertThat(landing.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .hasEntrySatisfying(
                            "content-security-policy",
                            policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        }
    }

    @Test
    void an_unknown_address_is_not_found_rather_than_forbidden() {
        try (Visitor visitor = Visitor.signedIn("secretaire")) {
            visitor.open("/nulle-part");
            assertThat(visitor.heading()).hasText("Page introuvable");
        }
    }

    @Test
    void a_person_without_a_right_sees_whom_to_ask() {
        try (Visitor visitor = Visitor.signedIn("sans-acces")) {
            Accessibility.assertClean(visitor.page());
            Accessibility.assertFitsNarrowScreen(visitor.page());
            visitor.screenshots("sans-acces");
        }
    }
}
