package fr.gouv.barometre.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {

    @ParameterizedTest
    @CsvSource({
        "https://barometre.example.fr, true",
        "http://localhost:8080, false",
    })
    void the_public_address_decides_whether_the_session_cookie_travels_over_https_only(String address, boolean secure)
            throws Exception {
        MockServletContext context = new MockServletContext();

        new LoginConfiguration(address).sessionCookieOverHttpsOnly().onStartup(context);

        assertThat(context.getSessionCookieConfig().isSecure()).isEqualTo(secure);
    }
}
