package fr.gouv.barometre.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** What was started, stopped in the opposite order; a service that is still starting when the stop comes is stopped too. */
final class RunningServices implements AutoCloseable {

    private record Service(String name, AutoCloseable handle) {}

    private final Progress progress;
    private final Deque<Service> started = new ArrayDeque<>();
    private boolean closed;

    RunningServices(Progress progress) {
        this.progress = progress;
    }

    <T extends AutoCloseable> T add(String name, Supplier<T> start) {
        T handle = start.get();
        synchronized (this) {
            if (!closed) {
                started.push(new Service(name, handle));
                return handle;
            }
        }
        stop(new Service(name, handle));
        throw new LocalFailure("Arrêt demandé pendant le démarrage.");
    }

    /** Once everything is being stopped, the end of a service is no failure to report. */
    synchronized void requireNotClosing() {
        if (closed) {
            throw new LocalFailure("Arrêt demandé.");
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    private void stop(Service service) {
        progress.say("Arrêt : " + service.name());
        try {
            service.handle().close();
        } catch (Exception failure) {
            progress.say("  arrêt incomplet : " + failure.getMessage());
        }
    }
}
