package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.Finding;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;
import org.demarche.store.Kind;
import org.demarche.view.export.ExportForm;

/** Every answer there is about an archive; safe to use from several threads. */
public final class Pages {
    private final Archive archive;
    private final Clock clock;
    private final String version;

    public Pages(Archive archive, Clock clock, String version) {
        this.archive = archive;
        this.clock = clock;
        this.version = version;
    }

    public ObjectNode archive(boolean writable) {
        return Overview.archive(archive, version, writable);
    }

    public ObjectNode countries() {
        return Overview.countries(archive);
    }

    public ObjectNode stories(Asked asked) {
        return new StoryPages(archive).page(asked);
    }

    public Optional<ObjectNode> story(String id) {
        return new StoryPages(archive).one(id);
    }

    public ObjectNode threads(Asked asked) {
        return new ThreadPages(archive).page(asked);
    }

    public Optional<ObjectNode> thread(String id) {
        return new ThreadPages(archive).one(id);
    }

    public ObjectNode reports(Asked asked) {
        return new ReportPages(archive).page(asked);
    }

    public Optional<ObjectNode> report(String id) {
        return documentId(id).flatMap(new ReportPages(archive)::one);
    }

    /** What stands at an offset; empty when there is no such report. */
    public Optional<ObjectNode> at(String id, String offset) {
        return documentId(id).flatMap(archive::reading).map(reading -> {
            int length = reading.document().text().length();
            return new AtPage(reading, Asked.number("offset", offset, 0, Math.max(0, length - 1))).page();
        });
    }

    private static Optional<DocumentId> documentId(String id) {
        return id.matches("[0-9a-f]{16}") ? Optional.of(new DocumentId(id)) : Optional.empty();
    }

    public ObjectNode statements(Asked asked) {
        return new Rows(archive).page(Kind.STATEMENT, asked);
    }

    public ObjectNode events(Asked asked) {
        return new Rows(archive).page(Kind.EVENT, asked);
    }

    public Optional<ObjectNode> statement(String id) {
        return finding(id, Kind.STATEMENT);
    }

    public Optional<ObjectNode> event(String id) {
        return finding(id, Kind.EVENT);
    }

    private Optional<ObjectNode> finding(String id, Kind kind) {
        Optional<Finding> finding =
                FindingId.parse(id).filter(each -> each.kind() == kind).flatMap(archive::finding);
        return finding.map(each -> {
            Lookup lookup = new Lookup(archive);
            return Rows.row(each, id, lookup.report(each.document()), lookup);
        });
    }

    public ObjectNode series(Asked asked) {
        return SeriesPage.of(archive, asked);
    }

    public ObjectNode commitments(Asked asked) {
        return new Ledger(archive).page(asked);
    }

    public ObjectNode search(Asked asked) {
        return new SearchPage(archive).page(asked);
    }

    /** A search as an Atom feed. */
    public String feed(Asked asked, String server, String path) {
        return new Feed(archive, server).of(asked, path);
    }

    public ObjectNode corrections(Asked asked) {
        return new CorrectionPages(archive).page(asked);
    }

    public Optional<ObjectNode> correction(String id) {
        return new CorrectionPages(archive).one(id);
    }

    /** Keeps a correction and tells it as it was kept. */
    public ObjectNode correct(JsonNode sent) {
        return new NewCorrection(archive, clock).keep(sent);
    }

    /** Takes a correction back; false when there is none of this name. */
    public boolean withdraw(String id) {
        return Corrections.withdraw(archive, id);
    }

    /** A number that is another one after every change of the archive; answers hold as long as it stays. */
    public long state() {
        return archive.state();
    }

    /** True when the archive can be read. */
    public boolean isWell() {
        try {
            archive.state();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** One of the files an archive can be exported as. */
    public interface File {
        String media();

        void write(OutputStream out) throws IOException;
    }

    /** The file of this name; empty when there is none. */
    public Optional<File> export(String name, Asked asked) {
        Optional<File> gold = GoldForm.of(name).map(form -> file(form.media(), out -> form.write(archive, out)));
        if (gold.isPresent()) return gold;
        ArchiveExport export = new ArchiveExport(archive, Filters.of(asked));
        return ExportForm.of(name).map(form -> file(form.media(), out -> export.write(form, out)));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static File file(String media, Writing writing) {
        return new File() {
            @Override
            public String media() {
                return media;
            }

            @Override
            public void write(OutputStream out) throws IOException {
                writing.to(out);
            }
        };
    }
}
