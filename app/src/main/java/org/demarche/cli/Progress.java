package org.demarche.cli;

import java.io.PrintWriter;

/** Says on standard error how far long work has come; silent for a few reports, and where nobody watches. */
final class Progress {
    private static final int FEW = 3;
    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean watched = System.console() != null;
    private final long started = System.nanoTime();
    private long shown;
    private int done;

    Progress(PrintWriter err) {
        this.err = err;
    }

    /** One more report is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        if (!watched || done <= FEW || now - shown < EVERY_NANOS) return;
        shown = now;
        err.printf("\r%d reports read, %.1f a second ", done, done / ((now - started) / 1e9));
        err.flush();
    }

    /** Something else is going on. */
    void tell(String what) {
        long now = System.nanoTime();
        if (!watched || now - shown < EVERY_NANOS) return;
        shown = now;
        err.print("\r\u001B[K" + what + " ");
        err.flush();
    }

    /** Clears the line. */
    void end() {
        if (shown != 0) err.print("\r\u001B[K");
        err.flush();
    }
}
