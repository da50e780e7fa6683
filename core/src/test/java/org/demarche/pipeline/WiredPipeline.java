package org.demarche.pipeline;

import java.util.Optional;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The whole pipeline over the real language engine, which is loaded once for all test classes that register this. */
final class WiredPipeline implements BeforeAllCallback {
    private Optional<Wired> wired = Optional.empty();

    /** Closed by JUnit when the last test has run. */
    private record Wired(LanguageEngine engine, Pipeline pipeline) implements AutoCloseable {
        private static Wired load() {
            LanguageEngine engine = OnnxEngine.load();
            return new Wired(
                    engine, new Pipeline(new NewsAnnotator(engine), new StatementExtractor(), new EventExtractor()));
        }

        @Override
        public void close() {
            engine.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        wired = Optional.of(context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WiredPipeline.class))
                .computeIfAbsent(Wired.class, any -> Wired.load(), Wired.class));
    }

    LanguageEngine engine() {
        return wired.orElseThrow().engine();
    }

    Pipeline pipeline() {
        return wired.orElseThrow().pipeline();
    }
}
