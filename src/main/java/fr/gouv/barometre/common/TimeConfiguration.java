package fr.gouv.barometre.common;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Days are French days: a campaign closes at midnight in Paris, wherever the server runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class TimeConfiguration {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
