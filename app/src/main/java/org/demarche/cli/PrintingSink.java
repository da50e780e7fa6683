package org.demarche.cli;

import java.io.PrintWriter;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Sink;

/** Prints documents as they come and counts what went wrong. */
abstract class PrintingSink implements Sink {
    private final PrintWriter err;
    private int documents;
    private int problems;

    PrintingSink(PrintWriter err) {
        this.err = err;
    }

    /** Prints one document; {@code first} is true for the first of all. */
    abstract void print(Document document, boolean first);

    @Override
    public final void document(Document document) {
        print(document, documents++ == 0);
    }

    @Override
    public final void problem(Problem problem) {
        problems++;
        err.println(problem.origin() + ": " + problem.message());
    }

    /** How the command ends: failed when nothing at all could be read. */
    final int exitCode() {
        if (problems == 0) return ExitCode.ALL_READ;
        return documents == 0 ? ExitCode.FAILED : ExitCode.SOME_PROBLEMS;
    }
}
