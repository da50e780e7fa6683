package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.pipeline.InOrder;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.source.Web;

/** Reads the reports a command was given: every reading in order to a sink, every problem as one line to the user. */
public final class ReportIntake {
    private final Wiring wiring;
    private final int threads;
    private final Web web;
    private final UnaryOperator<Reading> wanted;
    private final PrintWriter err;
    private int problems;

    /** An intake of files alone. */
    public ReportIntake(Wiring wiring, int threads, PrintWriter err) {
        this(wiring, threads, Web.NONE, UnaryOperator.identity(), err);
    }

    ReportIntake(Wiring wiring, Inputs inputs, Sureness sureness, PrintWriter err) {
        this(wiring, inputs.threads, inputs.outside.web(), sureness::of, err);
    }

    ReportIntake(Wiring wiring, int threads, Web web, UnaryOperator<Reading> wanted, PrintWriter err) {
        this.wanted = wanted;
        this.wiring = wiring;
        this.threads = threads;
        this.web = web;
        this.err = err;
    }

    /** Reads all of them; returns how many problems there were. */
    public int read(List<String> paths, Consumer<Reading> sink) {
        Progress progress = new Progress(err);
        try (InOrder<Document, Reading> reading = new InOrder<>(wiring.pipeline(), threads, each -> {
            each.problems().forEach(this::tell);
            progress.step();
            sink.accept(wanted.apply(each));
        })) {
            new Reports(Limits.STANDARD, System.in, web).read(paths, new Sink() {
                @Override
                public void document(Document document) {
                    reading.take(document);
                }

                @Override
                public void problem(Problem problem) {
                    tell(problem);
                }
            });
        }
        progress.end();
        return problems;
    }

    private synchronized void tell(Problem problem) {
        problems++;
        err.println("demarche: " + problem.origin() + ": " + problem.message());
        err.flush();
    }
}
