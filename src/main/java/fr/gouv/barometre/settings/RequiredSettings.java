package fr.gouv.barometre.settings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Stops the start before anything is connected when a setting is missing or malformed: all of them are named at once. */
@Order(Ordered.LOWEST_PRECEDENCE)
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment environment) {
        List<Setting> missing = new ArrayList<>();
        List<Setting> malformed = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String value = environment.getProperty(setting.name(), "");
            if (value.isBlank()) {
                missing.add(setting);
            } else if (!setting.accepts(value)) {
                malformed.add(setting);
            }
        }
        if (!missing.isEmpty() || !malformed.isEmpty()) {
            throw new SettingsException(missing, malformed);
        }
    }
}
