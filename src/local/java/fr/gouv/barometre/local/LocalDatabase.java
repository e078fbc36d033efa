package fr.gouv.barometre.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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

    private static final String VERSION = "18";
    private static final int ATTEMPTS = 3;

    private final EmbeddedPostgres server;
    private final Lifeline lifeline;

    private LocalDatabase(EmbeddedPostgres server, Lifeline lifeline) {
        this.server = server;
        this.lifeline = lifeline;
    }

    /** Starts an empty database on a free port; its data is deleted when it stops. */
    public static LocalDatabase temporary() {
        try {
            // Nothing of it outlives the run, so nothing needs to reach the disk
            return ready(start(EmbeddedPostgres.builder().setServerConfig("fsync", "off")));
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The temporary database could not start", failure);
        }
    }

    /**
     * Starts on the given port with data that stays in the given folder. After a crash PostgreSQL needs a moment before it
     * lets go of the folder, so a start that fails is tried again.
     */
    public static LocalDatabase persistent(Path data, int port) {
        requireSameVersion(data);
        Exception last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                PostmasterPid.in(data).release();
                return ready(start(EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        // The library switches both off, and a crash would lose answers shown as saved
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")));
            } catch (IOException | SQLException | IllegalStateException failure) {
                last = failure;
            }
        }
        // Not the message alone: some of these exceptions have none
        throw new LocalFailure(
                "PostgreSQL n’a pas pu démarrer sur ses données (" + data + ") : " + last
                        + "\nPour repartir de zéro : script/server --fresh",
                last);
    }

    private static void requireSameVersion(Path data) {
        Path version = data.resolve("PG_VERSION");
        try {
            if (Files.exists(version) && !Files.readString(version).strip().equals(VERSION)) {
                throw new LocalFailure("Les données de " + data + " viennent d’une autre version de PostgreSQL.\n"
                        + "Pour repartir de zéro : script/server --fresh");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        return builder.setPGStartupWait(Duration.ofSeconds(60))
                // Whoever started it stops it, in the right order
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "60")
                .start();
    }

    private static LocalDatabase ready(EmbeddedPostgres server) throws IOException, SQLException {
        try {
            createRoles(server);
            return new LocalDatabase(server, Lifeline.of(postmaster(server), "INT"));
        } catch (IOException | SQLException failure) {
            server.close();
            throw failure;
        }
    }

    /** Asks the server itself where its data is: an answer on the port alone could come from another server. */
    private static long postmaster(EmbeddedPostgres server) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return PostmasterPid.in(Path.of(row.getString(1))).read();
        }
    }

    private static void createRoles(EmbeddedPostgres server) throws SQLException {
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
        } finally {
            lifeline.close();
        }
    }
}
