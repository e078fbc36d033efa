package fr.gouv.barometre.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Login at Keycloak by authorization code with PKCE, logout there too, and what may be seen without a login. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(KeycloakClient.class)
class LoginConfiguration {

    /** Built from the portal's own public address, never from the Host header that the browser sends. */
    @Bean
    ClientRegistrationRepository clientRegistrations(
            KeycloakClient keycloak, @Value("${barometre.public-url}") String publicUrl) {
        return new InMemoryClientRegistrationRepository(keycloak.registration(publicUrl));
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            PortalUsers users,
            TokensNotKept tokens,
            @Value("${barometre.public-url}") String publicUrl) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/*")
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // Any other address asks for a login rather than refusing, so that a mistyped one ends on the
                        // "not found" page
                        vaadin -> vaadin.oauth2LoginPage(KeycloakClient.LOGIN, publicUrl + "/")
                                .anyRequest(AuthorizedUrl::authenticated))
                .oauth2Login(login -> login.authorizedClientRepository(tokens)
                        .userInfoEndpoint(userInfo -> userInfo.oidcUserService(users)))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(csp ->
                                csp.policyDirectives("frame-ancestors 'none'; object-src 'none'; base-uri 'self'"))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")))
                .build();
    }
}
