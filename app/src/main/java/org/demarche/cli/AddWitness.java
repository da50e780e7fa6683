package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.intake.Intake;
import org.demarche.store.Counts;
import org.demarche.store.Receipt;

/** Tells the user of {@code demarche add} what becomes of each report. */
final class AddWitness implements Intake.Witness {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Progress progress;
    private final boolean list;
    private int added;
    private int superseding;
    private int known;
    private int finished;
    private int problems;

    AddWitness(PrintWriter out, PrintWriter err, boolean list) {
        this.out = out;
        this.err = err;
        this.list = list;
        this.progress = new Progress(err);
    }

    @Override
    public void filed(Reading reading, Receipt receipt) {
        if (receipt.outcome() == Receipt.Outcome.KNOWN) {
            known++;
            return;
        }
        added++;
        if (receipt.superseded().isPresent()) superseding++;
        progress.step();
        if (!list) return;
        out.println(receipt.document().value() + "\t" + reading.document().origin());
        out.flush();
    }

    @Override
    public synchronized void known(Document document) {
        known++;
    }

    @Override
    public synchronized void problem(Problem problem) {
        problems++;
        err.println("demarche: " + problem.origin() + ": " + problem.message());
        err.flush();
    }

    @Override
    public void finished(String origin) {
        finished++;
    }

    @Override
    public void goesOn(String origin, double share) {
        err.printf(Locale.ROOT, "%s: goes on at %.0f %%, where an earlier add was stopped%n", origin, 100 * share);
        err.flush();
    }

    @Override
    public void weaving(int left) {
        progress.tell(left + " stories to weave");
    }

    /** The last words, on standard error. */
    void end(Counts counts) {
        progress.end();
        err.println(told()
                + (finished == 0 ? "" : ", " + sum(finished, "web archive") + " read to the end before")
                + "; the archive holds "
                + sum(counts.reports(), "report") + " in "
                + (counts.stories() == 1 ? "1 story" : counts.stories() + " stories")
                + ", " + sum(counts.statements(), "statement") + ", " + sum(counts.events(), "event") + ".");
        err.flush();
    }

    /** What became of the reports, in words. */
    String told() {
        return sum(added, "report") + " added"
                + (superseding == 0 ? "" : ", " + superseding + " in place of older ones")
                + (known == 0 ? "" : ", " + known + " there already");
    }

    boolean hasProblems() {
        return problems > 0;
    }

    /** Clears the line that shows how far the work has come. */
    void clear() {
        progress.end();
    }

    private static String sum(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    int exitCode() {
        if (problems == 0) return ExitCode.ALL_READ;
        return added + known + finished == 0 ? ExitCode.FAILED : ExitCode.SOME_PROBLEMS;
    }
}
