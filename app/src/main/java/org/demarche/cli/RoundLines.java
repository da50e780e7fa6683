package org.demarche.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.intake.Intake;
import org.demarche.store.Receipt;
import org.demarche.watch.Tally;
import org.demarche.watch.Watch;

/** Tells programs what happens while watching: a line of JSON for each thing, as soon as it is certain. */
public final class RoundLines implements Intake.Witness, Watch.Onlooker {
    private final Intake.Witness person;
    private final PrintWriter out;
    private final Clock clock;

    /** Tells a person the same by way of another witness. */
    public RoundLines(Intake.Witness person, PrintWriter out, Clock clock) {
        this.person = person;
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void feed(String address, Watch.Outcome outcome, int found) {
        tell(
                "feed",
                line -> line.put("address", address)
                        .put("outcome", outcome.name().toLowerCase(Locale.ROOT))
                        .put("found", found));
    }

    @Override
    public void filed(Reading reading, Receipt receipt) {
        person.filed(reading, receipt);
        if (receipt.outcome() == Receipt.Outcome.KNOWN) known(receipt.document(), reading.document());
        else
            tell(
                    "report",
                    line -> report(line, receipt.document(), reading.document(), "added")
                            .put(
                                    "supersedes",
                                    receipt.superseded().map(DocumentId::value).orElse(null)));
    }

    @Override
    public void known(Document document) {
        person.known(document);
        known(document.id(), document);
    }

    private void known(DocumentId id, Document document) {
        tell("report", line -> report(line, id, document, "known").putNull("supersedes"));
    }

    private static ObjectNode report(ObjectNode line, DocumentId id, Document document, String outcome) {
        return line.put("id", id.value())
                .put("origin", document.origin())
                .put("title", document.title().orElse(null))
                .put("outcome", outcome);
    }

    @Override
    public void problem(Problem problem) {
        person.problem(problem);
        tell(
                "problem",
                line -> line.put("origin", problem.origin())
                        .put("stage", problem.stage())
                        .put("message", problem.message()));
    }

    @Override
    public void weaving(int left) {
        person.weaving(left);
    }

    /** A round has ended; what it found is kept, and its stories are woven. */
    public void ended(Tally tally) {
        tell("round", line -> tally.counts().forEach(line::put));
    }

    /** Nothing happens until then. */
    public void waits(Instant until) {
        tell(
                "waiting",
                line -> line.put("until", until.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private interface Words {
        void write(ObjectNode line);
    }

    // Threads that read and the one that files tell of what they meet; a line is never cut by another.
    private synchronized void tell(String what, Words words) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("what", what)
                .put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        words.write(line);
        out.println(line);
        out.flush();
    }
}
