package org.demarche.pipeline;

import java.util.function.Function;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;

/**
 * Reads one document and never throws: a document that breaks a stage comes back as a problem, so that a fault met in one
 * report does not lose the others. For shells, which read many.
 */
public final class TolerantPipeline implements Function<Document, Reading> {
    private static final String STAGE = "read";

    private final Pipeline pipeline;

    public TolerantPipeline(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Reading apply(Document document) {
        try {
            return pipeline.read(document);
        } catch (RuntimeException e) {
            String message =
                    "this report could not be read because of a fault in Démarche (" + e + "); please report it";
            return Reading.failed(document, new Problem(document.origin(), STAGE, message));
        }
    }
}
