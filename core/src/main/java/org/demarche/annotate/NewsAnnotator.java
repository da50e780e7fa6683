package org.demarche.annotate;

import java.util.List;
import org.demarche.Annotated;
import org.demarche.Annotator;
import org.demarche.Document;

/** Annotates news: the language engine's sentences first, then everything that is read off them. */
public final class NewsAnnotator implements Annotator {
    private final LanguageEngine engine;

    public NewsAnnotator(LanguageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Annotated annotate(Document document) {
        return new Annotated(
                document, engine.parse(document), QuotedRegions.find(document), List.of(), List.of(), List.of());
    }
}
