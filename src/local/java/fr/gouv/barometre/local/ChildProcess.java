package fr.gouv.barometre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A service in its own process: its log in a file, ready when an address answers, stopped with this JVM at the latest. */
final class ChildProcess implements AutoCloseable {

    /** Ctrl-C reaches the whole terminal group: the child must leave the order of stopping to its parent. */
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration NEWS = Duration.ofSeconds(15);
    private static final int LOG_LINES_SHOWN = 25;

    private final String name;
    private final Process process;
    private final Lifeline lifeline;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.lifeline = Lifeline.of(process.pid(), "TERM");
        this.log = log;
    }

    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        List<String> wrapped = new ArrayList<>(List.of("sh", "-c", DEAF_TO_THE_TERMINAL, "sh"));
        wrapped.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(wrapped)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the address answers 200. */
    void awaitReady(String address, Progress progress) {
        Instant started = Instant.now();
        Instant nextNews = started.plus(NEWS);
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        while (!answers(http, address)) {
            Duration waited = Duration.between(started, Instant.now());
            if (!process.isAlive()) {
                throw new LocalFailure(name + " s’est arrêté au démarrage.\n" + endOfLog());
            }
            if (waited.compareTo(PATIENCE) > 0) {
                throw new LocalFailure(
                        name + " ne répond pas après " + PATIENCE.toMinutes() + " minutes.\n" + endOfLog());
            }
            if (Instant.now().isAfter(nextNews)) {
                progress.say("      " + name + " : démarrage en cours depuis " + waited.toSeconds() + " s");
                nextNews = nextNews.plus(NEWS);
            }
        }
    }

    private boolean answers(HttpClient http, String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                return true;
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (IOException notYet) {
            pause();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Arrêt demandé pendant le démarrage.");
        }
        return false;
    }

    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a failure of the machine would: it can save nothing. */
    void kill() {
        process.destroyForcibly().onExit().join();
        lifeline.close();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Completes with a failure when the process ends. */
    CompletableFuture<Void> stopped() {
        return process.onExit().thenAccept(ended -> {
            throw new LocalFailure(name + " s’est arrêté de lui-même.\n" + endOfLog());
        });
    }

    String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
            return "Fin du journal " + log + " :\n" + String.join("\n", last);
        } catch (IOException unreadable) {
            return "Journal : " + log;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            lifeline.close();
        }
    }
}
