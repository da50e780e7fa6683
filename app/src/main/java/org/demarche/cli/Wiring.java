package org.demarche.cli;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.Embedder;
import org.demarche.Reading;
import org.demarche.Weaver;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;
import org.demarche.pipeline.DossierMaker;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.TolerantPipeline;
import org.demarche.story.StoryWeaver;

/** Puts the stages together: the only place in the app that knows which class stands behind which interface. */
public final class Wiring implements AutoCloseable {
    private final LanguageEngine engine = OnnxEngine.load();

    /** The pipeline from a document to its reading; a document that breaks it comes back as a problem, never lost. */
    public Function<Document, Reading> pipeline() {
        Pipeline pipeline = new Pipeline(new NewsAnnotator(engine), new StatementExtractor(), new EventExtractor());
        return new TolerantPipeline(pipeline);
    }

    public Embedder embedder() {
        return engine;
    }

    public LanguageEngine engine() {
        return engine;
    }

    public Weaver weaver() {
        return new DossierMaker(new StoryWeaver(engine), pipeline());
    }

    /** A weaver that asks for meanings on so many threads; what it weaves does not depend on it. */
    public Weaver weaver(int threads) {
        Weaver weaver = weaver();
        return readings -> {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                return pool.submit(() -> weaver.weave(readings)).join();
            } finally {
                pool.shutdown();
            }
        };
    }

    @Override
    public void close() {
        engine.close();
    }
}
