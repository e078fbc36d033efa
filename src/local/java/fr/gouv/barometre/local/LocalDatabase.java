package fr.gouv.barometre.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL 18 on this machine with the two roles of production: the owner, who migrates, and the runtime role, who
 * owns nothing.
 */
public final class LocalDatabase implements AutoCloseable {

    public static final String OWNER = "barometre_owner";
    public static final String RUNTIME = "barometre_app";
    public static final String PASSWORD = "local";
    private static final String NAME = "barometre";

    private final EmbeddedPostgres server;

    private LocalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts an empty database on a free port; its data is deleted when it stops. */
    public static LocalDatabase temporary() {
        // Nothing of it outlives the run, so nothing needs to reach the disk
        return start(EmbeddedPostgres.builder().setServerConfig("fsync", "off"));
    }

    /** Starts on the given port with data that stays in the given folder. */
    public static LocalDatabase persistent(Path data, int port) {
        return start(
                EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false));
    }

    private static LocalDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            EmbeddedPostgres server = builder.setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "60")
                    .start();
            LocalDatabase database = new LocalDatabase(server);
            database.createRoles();
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void createRoles() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login password '%3$s';
                            create role %2$s login password '%3$s';
                        end if;
                    end $$
                    """.formatted(OWNER, RUNTIME, PASSWORD));
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute(
                        "create database %s owner %s encoding 'UTF8' template template0".formatted(NAME, OWNER));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The local database's roles could not be made", failure);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
