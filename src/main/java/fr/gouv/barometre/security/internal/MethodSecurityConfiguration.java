package fr.gouv.barometre.security.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Turns {@code @PreAuthorize} on, inside the transaction of the service it guards: the check, the service and the services
 * it calls then share one reading of the grants.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableTransactionManagement(order = MethodSecurityConfiguration.AROUND_METHOD_SECURITY)
class MethodSecurityConfiguration {

    static final int AROUND_METHOD_SECURITY = 0;
}
