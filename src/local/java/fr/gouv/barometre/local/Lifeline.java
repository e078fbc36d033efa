package fr.gouv.barometre.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Stops a process when this JVM is gone, even killed: a shell waits for the end of its input, which only this JVM holds open,
 * then sends the signal.
 */
final class Lifeline implements AutoCloseable {

    private static final String WAIT_THEN_SIGNAL = "trap '' INT HUP TERM; cat > /dev/null; kill -$1 $2 2> /dev/null";

    private final Process guard;

    private Lifeline(Process guard) {
        this.guard = guard;
    }

    static Lifeline of(long pid, String signal) {
        try {
            return new Lifeline(
                    new ProcessBuilder("sh", "-c", WAIT_THEN_SIGNAL, "sh", signal, Long.toString(pid)).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process has been stopped otherwise. */
    @Override
    public void close() {
        guard.destroyForcibly();
        try {
            guard.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // Then there is nothing left to release
        }
    }
}
