package fr.gouv.barometre.reminder.ui;

import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.reminder.StopService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The "unsubscribe" button of a mailbox (RFC 8058): it posts to the address of {@link StopView}, with neither login nor
 * CSRF token, both of which the unguessable link replaces.
 */
@Configuration(proxyBeanMethods = false)
class OneClickStop {

    private static final String PATH = "/" + Addresses.STOP_REMINDERS + "/{token}";

    @Bean
    @Order(1)
    SecurityFilterChain oneClickStopFilters(HttpSecurity http) {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Answers the same to a wrong link, so that nobody learns which ones are right. */
    @Bean
    RouterFunction<ServerResponse> oneClickStopAnswer(StopService stops) {
        return RouterFunctions.route()
                .POST(PATH, request -> {
                    stops.stop(request.pathVariable("token"));
                    return ServerResponse.noContent().build();
                })
                .build();
    }
}
