package org.demarche.bench.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Problem;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.TimeExpression;
import org.demarche.annotate.QuotedRegions;
import org.demarche.annotate.time.TimeTagger;
import org.demarche.cli.Wiring;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;
import org.demarche.source.Fetched;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.codec.ReadingCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is done with a report before and after the language engine: one page and one text of the samples. */
@State(Scope.Benchmark)
public class ReadingMicro {
    private final Reports reports = new Reports(Limits.STANDARD, InputStream.nullInputStream());
    private byte[] html = {};
    private byte[] clutter = {};

    @Setup
    public void load() throws IOException {
        html = Files.readAllBytes(Path.of("samples", "04_gazette.html"));
        clutter = Files.readAllBytes(Path.of("samples", "02_courier.txt"));
    }

    /** From the bytes of a page to its text, blocks and dates. */
    @Benchmark
    public List<Document> page() {
        return documents("text/html; charset=utf-8", html);
    }

    /** From a text copied from a page, clutter and all, to its blocks. */
    @Benchmark
    public List<Document> text() {
        return documents("text/plain; charset=utf-8", clutter);
    }

    private List<Document> documents(String type, byte[] bytes) {
        List<Document> documents = new ArrayList<>();
        reports.fetched(new Fetched("https://gazette.example/2023/07/18/grain", type, bytes), new Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.message());
            }
        });
        return documents;
    }

    /** A report that the engine has read. */
    @State(Scope.Benchmark)
    public static class Read {
        private final TimeTagger times = new TimeTagger();
        private final StatementExtractor statements = new StatementExtractor();
        private final EventExtractor events = new EventExtractor();
        private final Document document;
        private final Reading reading;
        private final byte[] packed;

        public Read() {
            document = Document.ofText("courier", courier());
            try (Wiring wiring = new Wiring()) {
                reading = wiring.pipeline().apply(document);
            }
            packed = ReadingCodec.pack(reading);
        }
    }

    // Constructors of states may not throw what is checked.
    private static String courier() {
        try {
            return Files.readString(Path.of("samples", "02_courier.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("run from the repository's root", e);
        }
    }

    /** Dates and durations, found and normalised. */
    @Benchmark
    public List<TimeExpression> times(Read read) {
        return read.times.find(read.document, read.reading.annotated().sentences());
    }

    /** Which marks open and close quotations. */
    @Benchmark
    public List<Quoted> quotations(Read read) {
        return QuotedRegions.find(read.document);
    }

    @Benchmark
    public List<Statement> statements(Read read) {
        return read.statements.extract(read.reading.annotated());
    }

    /** Clauses matched against the frames of events. */
    @Benchmark
    public List<Event> events(Read read) {
        return read.events.extract(read.reading.annotated(), read.reading.statements());
    }

    /** A reading as an archive keeps it. */
    @Benchmark
    public byte[] pack(Read read) {
        return ReadingCodec.pack(read.reading);
    }

    @Benchmark
    public Reading unpack(Read read) {
        return ReadingCodec.unpack(read.packed);
    }
}
