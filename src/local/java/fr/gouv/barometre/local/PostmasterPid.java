package fr.gouv.barometre.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The {@code postmaster.pid} in which PostgreSQL notes who works on a data folder; a crash leaves it behind. */
record PostmasterPid(Path file) {

    private static final Duration STOPPING = Duration.ofSeconds(10);

    static PostmasterPid in(Path data) {
        return new PostmasterPid(data.resolve("postmaster.pid"));
    }

    long read() throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    /**
     * Lets a server that is stopping finish. PostgreSQL itself sees that nobody has the number any more; that another
     * program has got it since, as after a restart of the machine, it takes for a server at work.
     */
    void release() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> holder = holder();
        if (holder.isPresent() && isPostgres(holder.get())) {
            awaitStop(holder.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    private Optional<ProcessHandle> holder() throws IOException {
        try {
            return ProcessHandle.of(read());
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /** When the system does not tell what the process is, it may be one. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().equals("postgres"))
                .orElse(true);
    }

    private static void awaitStop(ProcessHandle server) {
        try {
            server.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new LocalFailure("Un autre PostgreSQL (processus " + server.pid()
                    + ") travaille sur ces données. Arrêtez-le, puis relancez.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
