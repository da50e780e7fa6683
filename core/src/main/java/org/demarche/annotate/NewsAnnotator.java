package org.demarche.annotate;

import java.util.List;
import org.demarche.Annotated;
import org.demarche.Annotator;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Quoted;
import org.demarche.Sentence;
import org.demarche.annotate.actor.MentionFinder;
import org.demarche.annotate.actor.PlaceFinder;
import org.demarche.annotate.time.TimeTagger;

/** Annotates news: the language engine's sentences first, then everything that is read off them. */
public final class NewsAnnotator implements Annotator {
    private final LanguageEngine engine;
    private final MentionFinder mentions = new MentionFinder();
    private final PlaceFinder places = mentions.places();
    private final TimeTagger times = new TimeTagger();

    public NewsAnnotator(LanguageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Annotated annotate(Document document) {
        List<Sentence> sentences = VerbForms.mend(engine.parse(document));
        List<Quoted> quoted = QuotedRegions.find(document);
        List<Mention> found = mentions.find(document, sentences, quoted);
        return new Annotated(
                document,
                TitledNames.mend(sentences, found),
                quoted,
                found,
                places.find(document, sentences, found),
                times.find(document, sentences));
    }
}
