package fr.gouv.barometre.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.slf4j.LoggerFactory;

/**
 * {@code script/server}: the portal in production mode on this machine, with a real PostgreSQL, a real Keycloak and a mail
 * catcher. Data stays in {@code .local}; {@code --fresh} starts again from empty.
 */
public final class LocalServer {

    private static final int STEPS = 4;

    private final LocalSettings settings;
    private final Progress progress = new Progress(System.out, STEPS);
    private final RunningServices services = new RunningServices(progress);

    private LocalServer(LocalSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try {
            LocalServer server = new LocalServer(LocalSettings.of(System.getenv()));
            Runtime.getRuntime().addShutdownHook(new Thread(server.services::close, "stop"));
            server.run(Arrays.asList(arguments).contains("--fresh"));
        } catch (LocalFailure failure) {
            System.err.println("\n" + failure.getMessage() + "\n");
        }
        // Reached only when something could not start or stopped by itself: the hook above stops the rest
        System.exit(1);
    }

    private void run(boolean fresh) throws IOException {
        settings.ports().requireFree();
        if (fresh) {
            LocalFiles.delete(settings.postgresData());
            LocalFiles.delete(settings.keycloakData());
            LocalFiles.delete(settings.mails());
            progress.say("Données locales effacées.");
        }
        Files.createDirectories(settings.logs());
        Executor threads = Thread::startVirtualThread;
        CompletableFuture<KeycloakProcess> keycloak = CompletableFuture.supplyAsync(this::startKeycloak, threads);
        CompletableFuture<PortalProcess> portal = CompletableFuture.supplyAsync(this::startPortal, threads);
        try {
            CompletableFuture<Void> ready = CompletableFuture.allOf(keycloak, portal);
            // The first failure ends the wait: the other service may still be starting
            CompletableFuture.anyOf(ready, failureOf(keycloak), failureOf(portal))
                    .join();
            progress.say(Welcome.text(settings.ports()));
            CompletableFuture.anyOf(keycloak.join().stopped(), portal.join().stopped())
                    .join();
        } catch (CompletionException failure) {
            services.requireNotClosing();
            throw failure.getCause() instanceof LocalFailure known ? known : failure;
        }
    }

    private static CompletableFuture<Void> failureOf(CompletableFuture<?> start) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        start.whenComplete((done, cause) -> {
            if (cause != null) {
                failure.completeExceptionally(cause);
            }
        });
        return failure;
    }

    private KeycloakProcess startKeycloak() {
        Ports ports = settings.ports();
        KeycloakDistribution distribution = new KeycloakDistribution(
                settings.root().resolve("keycloak"), settings.keycloakArchive(), settings.keycloakHome(), progress);
        distribution.install();
        KeycloakProcess keycloak = services.add(
                "Keycloak",
                () -> KeycloakProcess.start(distribution, settings.keycloakData(), ports.keycloak(), settings.logs()));
        keycloak.awaitReady(progress);
        return keycloak;
    }

    private PortalProcess startPortal() {
        Ports ports = settings.ports();
        LocalDatabase database =
                services.add("PostgreSQL", () -> LocalDatabase.persistent(settings.postgresData(), ports.database()));
        progress.done("PostgreSQL : prêt (port " + ports.database() + ")");
        services.add("courriels", () -> MailCatcher.start(ports.smtp(), settings.mails()));
        progress.done("Courriels : retenus dans " + settings.root().relativize(settings.mails()));
        PortalProcess portal = services.add(
                "portail",
                () -> PortalProcess.start(
                        settings.portalJar(),
                        ports.portal(),
                        PortalProcess.environment(
                                database, KeycloakProcess.issuer(ports.keycloak()), ports.portal(), ports.smtp()),
                        settings.logs()));
        portal.awaitReady(progress);
        return portal;
    }
}
