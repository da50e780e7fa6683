package org.demarche.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.intake.Intake;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.source.Web;
import org.demarche.store.Receipt;
import org.demarche.view.page.Inbox;
import org.demarche.view.page.NewReport;

/** Reads posted reports into an archive, one after the other. */
final class ArchiveInbox implements Inbox {
    private final Intake intake;
    private final Web web;

    /**
     * @param intake how reports come into the archive
     * @param web where addresses are fetched
     */
    ArchiveInbox(Intake intake, Web web) {
        this.intake = intake;
        this.web = web;
    }

    @Override
    public Added add(NewReport report) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Sink sink = new Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        };
        report.address().ifPresentOrElse(address -> fetch(address, sink), () -> words(report, sink));
        return new Added(kept(documents), problems);
    }

    // An address is never taken for a path, whatever it says.
    private void fetch(String address, Sink sink) {
        if (Reports.isAddress(address)) {
            new Reports(Limits.STANDARD, InputStream.nullInputStream(), web).read(List.of(address), sink);
        } else {
            sink.problem(new Problem(address, "source", "is no web address; give one like https://news.example.org/a"));
        }
    }

    private static void words(NewReport report, Sink sink) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("url", report.origin().orElse("posted"));
        report.text().ifPresent(text -> line.put("text", text));
        report.html().ifPresent(html -> line.put("html", html));
        report.outlet().ifPresent(outlet -> line.put("outlet", outlet));
        report.title().ifPresent(title -> line.put("title", title));
        report.date().ifPresent(date -> line.put("date", date));
        InputStream bytes = new ByteArrayInputStream(line.toString().getBytes(StandardCharsets.UTF_8));
        new Reports(Limits.STANDARD, bytes).read(List.of("-"), sink);
    }

    private synchronized List<Kept> kept(List<Document> documents) {
        return documents.stream().map(intake::add).map(ArchiveInbox::kept).toList();
    }

    private static Kept kept(Receipt receipt) {
        if (receipt.outcome() == Receipt.Outcome.KNOWN) return new Kept(receipt.document(), State.KNOWN);
        boolean corrected = receipt.superseded().isPresent();
        return new Kept(receipt.document(), corrected ? State.CORRECTED : State.ADDED);
    }
}
