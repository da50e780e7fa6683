package org.demarche.fuzz;

import java.nio.charset.StandardCharsets;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;
import org.demarche.pipeline.Pipeline;

/** The whole way from any text to statements and events. */
public final class ReadingFuzz {
    private static final Pipeline PIPELINE =
            new Pipeline(new NewsAnnotator(OnnxEngine.load()), new StatementExtractor(), new EventExtractor());

    private ReadingFuzz() {}

    /** Called by the fuzzer before it begins to count the time of an input: what is loaded once takes longer than any. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("“We will go,” the minister said on Monday.".getBytes(StandardCharsets.UTF_8));
    }

    /** Called by the fuzzer, again and again in one process. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Document document = Document.ofText("report", new String(bytes, StandardCharsets.UTF_8));
        Reading reading = PIPELINE.read(document);
        Soundness.check(reading);
        Reading again = PIPELINE.read(document);
        boolean same = reading.statements().equals(again.statements())
                && reading.events().equals(again.events());
        if (!same) throw new AssertionError("read differently the second time");
    }
}
