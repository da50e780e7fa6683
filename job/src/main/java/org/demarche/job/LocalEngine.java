package org.demarche.job;

import java.util.function.Function;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.TolerantPipeline;

/**
 * The language engine and pipeline of this JVM, loaded when the first task asks. Spark makes its tasks out of bytes and
 * offers them nothing by constructor, so this is the one static state of the house.
 */
final class LocalEngine {
    private LocalEngine() {}

    static LanguageEngine engine() {
        return Loaded.ENGINE;
    }

    static Function<Document, Reading> pipeline() {
        return Loaded.PIPELINE;
    }

    private static final class Loaded {
        static final LanguageEngine ENGINE = OnnxEngine.load();
        static final Function<Document, Reading> PIPELINE = new TolerantPipeline(
                new Pipeline(new NewsAnnotator(ENGINE), new StatementExtractor(), new EventExtractor()));
    }
}
