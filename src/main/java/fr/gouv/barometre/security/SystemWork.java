package fr.gouv.barometre.security;

import java.util.function.Supplier;

/**
 * The portal's own work (start-up, imports, jobs), outside any person's scope. Holds for the transactions that begin inside,
 * on the same thread.
 */
public final class SystemWork {

    private static final ScopedValue<Boolean> RUNNING = ScopedValue.newInstance();

    private SystemWork() {}

    public static void run(Runnable work) {
        ScopedValue.where(RUNNING, true).run(work);
    }

    public static <T> T call(Supplier<T> work) {
        return ScopedValue.where(RUNNING, true).call(work::get);
    }

    public static boolean isRunning() {
        return RUNNING.isBound();
    }
}
