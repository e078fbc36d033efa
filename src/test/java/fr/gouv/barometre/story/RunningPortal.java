package fr.gouv.barometre.story;

import fr.gouv.barometre.local.LocalDatabase;
import fr.gouv.barometre.local.LocalSettings;
import fr.gouv.barometre.local.LocalStack;
import fr.gouv.barometre.local.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The production jar with everything around it and the demonstration data, started once for all stories of a run. */
final class RunningPortal {

    private static final LocalSettings SETTINGS = LocalSettings.apart(Path.of("target/story"));
    private static final LocalStack STACK = new LocalStack(SETTINGS, new Progress(System.out, 4));

    static {
        try {
            SETTINGS.deleteData();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(STACK::close, "stop"));
        STACK.start();
    }

    private RunningPortal() {}

    /** @param path begins with a slash */
    static String address(String path) {
        return "http://localhost:" + SETTINGS.ports().portal() + path;
    }

    static String keycloak() {
        return "http://localhost:" + SETTINGS.ports().keycloak();
    }

    /** The process dies at once, as with a failure of its machine. */
    static void kill() {
        STACK.killPortal();
    }

    /** After {@link #kill}; returns when it answers again. */
    static void startAgain() {
        STACK.startPortalAgain();
    }

    /** The folder where each e-mail that anybody sends becomes a file. */
    static Path mails() {
        return SETTINGS.data().resolve("mails");
    }

    /** The database as its owner sees it: to look behind the portal's back. */
    static JdbcClient database() {
        return JdbcClient.create(owner());
    }

    /** Of the same owner, to hold the portal up from outside. */
    static Connection connection() throws SQLException {
        return owner().getConnection();
    }

    private static DataSource owner() {
        return new DriverManagerDataSource(
                "jdbc:postgresql://localhost:%d/barometre"
                        .formatted(SETTINGS.ports().database()),
                LocalDatabase.OWNER,
                LocalDatabase.PASSWORD);
    }
}
