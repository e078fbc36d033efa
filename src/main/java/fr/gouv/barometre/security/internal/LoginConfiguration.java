package fr.gouv.barometre.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Login at Keycloak by authorization code with PKCE, logout there too, and what may be seen without a login. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(KeycloakClient.class)
class LoginConfiguration {

    // The portal's own public address, never the Host header that a browser sends
    private final String publicUrl;

    LoginConfiguration(@Value("${barometre.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakClient keycloak) {
        return new InMemoryClientRegistrationRepository(keycloak.registration(publicUrl));
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            PortalUsers users,
            TokensNotKept tokens,
            KeycloakProbe keycloak) {
        LoginProblems problems = new LoginProblems(keycloak);
        OidcClientInitiatedLogoutSuccessHandler atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atKeycloak.setPostLogoutRedirectUri(publicUrl + "/");
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // Any other address asks for a login rather than refusing, so that a mistyped one ends on the
                        // "not found" page
                        vaadin -> vaadin.oauth2LoginPage(KeycloakClient.LOGIN)
                                .logoutSuccessHandler(problems.unlessKeycloakIsDown(atKeycloak))
                                .anyRequest(AuthorizedUrl::authenticated))
                .oauth2Login(login -> login.authorizedClientRepository(tokens)
                        .failureHandler(problems.afterRefusal())
                        .userInfoEndpoint(userInfo -> userInfo.oidcUserService(users)))
                .addFilterBefore(
                        (Filter) (request, response, chain) -> problems.checkBeforeLogin(
                                (HttpServletRequest) request, (HttpServletResponse) response, chain),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .headers(LoginConfiguration::harden)
                .build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        // Screens are served through a forward, which commits the answer before headers written late could join it
        headers.withObjectPostProcessor(writtenEagerly())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(
                        csp -> csp.policyDirectives("frame-ancestors 'none'; object-src 'none'; base-uri 'self'"))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    private static ObjectPostProcessor<HeaderWriterFilter> writtenEagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Decided by the public address: behind a proxy the request itself may look unencrypted. */
    @Bean
    ServletContextInitializer sessionCookieOverHttpsOnly() {
        return context -> context.getSessionCookieConfig().setSecure(publicUrl.startsWith("https:"));
    }
}
