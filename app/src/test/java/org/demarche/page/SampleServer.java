package org.demarche.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.cli.Wiring;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.StoryWeaver;
import org.demarche.view.page.Inbox;
import org.demarche.view.page.Pages;
import org.demarche.web.Server;

/** The real server over a real archive: the product's samples, and reports that try the page's patience. */
final class SampleServer implements AutoCloseable {
    private static final String OWN = "src/test/resources/org/demarche/page";
    private static final List<String> ALL = List.of("../samples", OWN);
    private static final List<String> SHOWN = List.of("../samples", OWN + "/three-outlets.jsonl");

    private final Optional<Path> folder;
    private final Archive archive;
    private final Server server;
    private final StringWriter log = new StringWriter();

    private SampleServer(Archive archive, Optional<Path> folder) throws IOException {
        this.folder = folder;
        this.archive = archive;
        Pages pages = new Pages(archive, Clock.systemUTC(), "0.1.0");
        // Corrections are taken only where reports are; nothing here posts a report.
        Inbox inbox = report -> {
            throw new IllegalStateException("no report is posted in these tests");
        };
        this.server = Server.start(Server.Settings.loopback(0), pages, Optional.of(inbox), new PrintWriter(log));
    }

    static SampleServer start() throws IOException {
        return over(ALL);
    }

    /** The server whose pages are pictured: without the reports that try its patience. */
    static SampleServer toBePictured() throws IOException {
        return over(SHOWN);
    }

    private static SampleServer over(List<String> reports) throws IOException {
        Path folder = Files.createTempDirectory("page");
        Archive archive = Archives.open(folder.resolve("page.demarche").toString(), report -> Optional.empty());
        fill(archive, reports);
        return new SampleServer(archive, Optional.of(folder));
    }

    /** The server over an archive that is there already. */
    static SampleServer over(Path archive) throws IOException {
        return new SampleServer(Archives.open(archive.toString(), report -> Optional.empty()), Optional.empty());
    }

    private static void fill(Archive archive, List<String> reports) {
        List<Document> documents = new ArrayList<>();
        new Reports(Limits.STANDARD, InputStream.nullInputStream()).read(reports, new Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.origin() + ": " + problem.message());
            }
        });
        try (Wiring wiring = new Wiring()) {
            Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 1);
            documents.forEach(intake::add);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Where the story is that holds the report whose origin has these words. */
    String story(String words) {
        return "/stories/" + row(words).at("/story/id").asText();
    }

    /** Where the report is whose origin has these words. */
    String report(String words) {
        return "/reports/" + row(words).at("/report/id").asText();
    }

    String hostile() {
        return report("alert(3)");
    }

    String rightToLeft() {
        return report("right-to-left");
    }

    /** Every view, with something and with nothing to show. */
    List<String> views() {
        String grain = story("01_agency");
        List<String> views = new ArrayList<>(new Views(address()).addresses().values());
        views.add(grain + "/commitments");
        views.add(report("01_agency") + "?at=200");
        views.add(hostile());
        views.add(rightToLeft());
        views.addAll(List.of("/statements?speaker=Nobody", "/stories/none", "/nowhere"));
        return views;
    }

    private JsonNode row(String words) {
        for (JsonNode row : new Views(address()).asked("/reports?limit=200").path("rows"))
            if (row.at("/report/origin").asText().contains(words)) return row;
        throw new IllegalStateException("no report's origin has " + words);
    }

    @Override
    public void close() {
        server.close();
        archive.close();
        folder.ifPresent(SampleServer::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
