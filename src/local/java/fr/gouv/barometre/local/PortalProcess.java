package fr.gouv.barometre.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The production jar in a process of its own, told everything by environment variables as in production. */
public final class PortalProcess implements AutoCloseable {

    private final Supplier<ChildProcess> start;
    private final int port;
    private ChildProcess process;

    private PortalProcess(Supplier<ChildProcess> start, int port) {
        this.start = start;
        this.port = port;
        process = start.get();
    }

    static Map<String, String> environment(LocalDatabase database, String issuer, int port, int smtpPort) {
        return Map.ofEntries(
                Map.entry("BAROMETRE_DB_URL", database.url()),
                Map.entry("BAROMETRE_DB_USER", LocalDatabase.RUNTIME),
                Map.entry("BAROMETRE_DB_PASSWORD", LocalDatabase.PASSWORD),
                Map.entry("BAROMETRE_DB_OWNER", LocalDatabase.OWNER),
                Map.entry("BAROMETRE_DB_OWNER_PASSWORD", LocalDatabase.PASSWORD),
                Map.entry("BAROMETRE_KEYCLOAK_ISSUER", issuer),
                Map.entry("BAROMETRE_KEYCLOAK_CLIENT_ID", KeycloakProcess.CLIENT_ID),
                Map.entry("BAROMETRE_KEYCLOAK_CLIENT_SECRET", KeycloakProcess.CLIENT_SECRET),
                Map.entry("BAROMETRE_KEYCLOAK_ACCOUNTS_CLIENT_ID", KeycloakProcess.ACCOUNTS_CLIENT_ID),
                Map.entry("BAROMETRE_KEYCLOAK_ACCOUNTS_CLIENT_SECRET", KeycloakProcess.ACCOUNTS_CLIENT_SECRET),
                Map.entry("BAROMETRE_SMTP_HOST", "localhost"),
                Map.entry("BAROMETRE_SMTP_PORT", Integer.toString(smtpPort)),
                Map.entry("BAROMETRE_MAIL_FROM", "portail@demonstration.example"),
                Map.entry("BAROMETRE_PUBLIC_URL", "http://localhost:" + port),
                Map.entry("BAROMETRE_PORT", Integer.toString(port)),
                Map.entry("BAROMETRE_DEMO", "true"));
    }

    static PortalProcess start(Path jar, int port, Map<String, String> environment, Path logs) {
        if (!Files.exists(jar)) {
            throw new LocalFailure("Il manque " + jar + " : lancez script/server, qui le construit.");
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                // Quick to start beside Keycloak on two cores, which a demonstration needs more than its last speed
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString());
        return new PortalProcess(
                () -> ChildProcess.start("Portail", command, environment, logs.resolve("portail.log")), port);
    }

    void awaitReady(Progress progress) {
        process.awaitReady(readiness(), progress);
        progress.done("Portail : prêt (http://localhost:" + port + ")");
    }

    /** Ends it without any goodbye. */
    void kill() {
        process.kill();
    }

    /** After {@link #kill}; returns when it answers. */
    void startAgain(Progress progress) {
        process = start.get();
        process.awaitReady(readiness(), progress);
    }

    private String readiness() {
        return "http://localhost:" + port + "/actuator/health/readiness";
    }

    CompletableFuture<Void> stopped() {
        return process.stopped();
    }

    @Override
    public void close() {
        process.close();
    }
}
