package fr.gouv.barometre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** PostgreSQL, mail catcher and portal one after the other, Keycloak beside them; stopped in the opposite order. */
public final class LocalStack implements AutoCloseable {

    private final LocalSettings settings;
    private final Progress progress;
    private final RunningServices services;
    private CompletableFuture<KeycloakProcess> keycloak = new CompletableFuture<>();
    private CompletableFuture<PortalProcess> portal = new CompletableFuture<>();

    public LocalStack(LocalSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.services = new RunningServices(progress);
    }

    /** Starts everything and waits until it answers. The first failure ends the wait: the rest may still be starting. */
    public void start() {
        try {
            Files.createDirectories(settings.logs());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Executor threads = Thread::startVirtualThread;
        keycloak = CompletableFuture.supplyAsync(this::startKeycloak, threads);
        portal = CompletableFuture.supplyAsync(this::startPortal, threads);
        await(CompletableFuture.anyOf(
                CompletableFuture.allOf(keycloak, portal), failureOf(keycloak), failureOf(portal)));
    }

    /** Ends the portal without any goodbye; the rest goes on. */
    public void killPortal() {
        portal.join().kill();
    }

    /** Starts the portal after {@link #killPortal}, and waits until it answers. */
    public void startPortalAgain() {
        portal.join().startAgain(progress);
    }

    /** Waits until a service ends by itself, which is a failure. */
    void awaitStop() {
        await(CompletableFuture.anyOf(keycloak.join().stopped(), portal.join().stopped()));
    }

    private void await(CompletableFuture<?> event) {
        try {
            event.join();
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
        KeycloakDistribution distribution = settings.keycloak(progress);
        distribution.install();
        KeycloakProcess process = services.add(
                "Keycloak",
                () -> KeycloakProcess.start(distribution, settings.keycloakData(), settings.ports(), settings.logs()));
        process.awaitReady(progress);
        return process;
    }

    private PortalProcess startPortal() {
        Ports ports = settings.ports();
        LocalDatabase database =
                services.add("PostgreSQL", () -> LocalDatabase.persistent(settings.postgresData(), ports.database()));
        progress.done("PostgreSQL : prêt (port " + ports.database() + ")");
        services.add("courriels", () -> MailCatcher.start(ports.smtp(), settings.mails()));
        progress.done("Courriels : retenus dans " + settings.mails());
        PortalProcess process = services.add(
                "portail",
                () -> PortalProcess.start(
                        settings.portalJar(),
                        ports.portal(),
                        PortalProcess.environment(
                                database, KeycloakProcess.issuer(ports.keycloak()), ports.portal(), ports.smtp()),
                        settings.logs()));
        process.awaitReady(progress);
        return process;
    }

    @Override
    public void close() {
        services.close();
    }
}
