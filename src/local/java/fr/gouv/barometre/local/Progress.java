package fr.gouv.barometre.local;

import java.io.PrintStream;

/** Says on the terminal what is done and what is still going on. */
public final class Progress {

    private final PrintStream out;
    private final int steps;
    private int done;

    public Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    /** One of the announced steps is over. */
    synchronized void done(String what) {
        done++;
        out.printf("[%d/%d] %s%n", done, steps, what);
    }

    synchronized void say(String what) {
        out.println(what);
    }
}
