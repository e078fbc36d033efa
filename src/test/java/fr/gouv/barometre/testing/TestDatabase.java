package fr.gouv.barometre.testing;

import fr.gouv.barometre.local.LocalDatabase;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** One real PostgreSQL for the whole test run, with the roles of production. First: the portal then checks its settings. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final LocalDatabase DATABASE = LocalDatabase.temporary();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DATABASE::close));
    }

    public static String url() {
        return DATABASE.url();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "BAROMETRE_DB_URL", DATABASE.url(),
                                "BAROMETRE_DB_USER", LocalDatabase.RUNTIME,
                                "BAROMETRE_DB_PASSWORD", LocalDatabase.PASSWORD,
                                "BAROMETRE_DB_OWNER", LocalDatabase.OWNER,
                                "BAROMETRE_DB_OWNER_PASSWORD", LocalDatabase.PASSWORD)));
    }
}
