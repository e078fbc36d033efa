package fr.gouv.barometre.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** French whatever the browser asks for: its numbers, its dates, and the language the page declares to screen readers. */
@Configuration(proxyBeanMethods = false)
class FrenchTexts {

    @Bean
    I18NProvider frenchTextsProvider() {
        return new DefaultI18NProvider(List.of(Locale.FRANCE));
    }
}
