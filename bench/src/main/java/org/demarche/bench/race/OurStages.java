package org.demarche.bench.race;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.QuotedRegions;
import org.demarche.annotate.actor.MentionFinder;
import org.demarche.annotate.actor.PlaceFinder;
import org.demarche.annotate.time.TimeTagger;
import org.demarche.cli.Wiring;
import org.demarche.extract.EventExtractor;
import org.demarche.extract.StatementExtractor;

/** Our stages one by one, each given what the stages before it made, and all together. */
public final class OurStages implements Function<List<String>, Map<String, IntFunction<?>>> {
    /** From text to findings. */
    static final String ALL = "all";
    /** Sentences, tags, lemmas, trees, names and vectors. */
    static final String ENGINE = "engine";
    /** What people mentioned are, and who they are. */
    static final String ACTORS = "actors";

    static final String PLACES = "places";
    /** Dates found and normalised, in sentences that are there already. */
    static final String TIMES = "times";

    static final String STATEMENTS = "statements";
    static final String EVENTS = "events";
    /** All readings woven at once, on one thread whatever the number asked for. */
    static final String WEAVING = "weaving";

    private final Wiring wiring = new Wiring();
    private final LanguageEngine engine = wiring.engine();
    private final NewsAnnotator annotator = new NewsAnnotator(engine);
    private final MentionFinder mentions = new MentionFinder();
    private final PlaceFinder places = mentions.places();
    private final TimeTagger times = new TimeTagger();
    private final StatementExtractor statements = new StatementExtractor();
    private final EventExtractor events = new EventExtractor();
    private final Function<Document, Reading> pipeline = wiring.pipeline();

    @Override
    public Map<String, IntFunction<?>> apply(List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) documents.add(Document.ofText("text-" + at, texts.get(at)));
        List<Annotated> annotated = documents.stream().map(annotator::annotate).toList();
        List<Reading> readings = documents.stream().map(pipeline).toList();
        Map<String, IntFunction<?>> stages = new LinkedHashMap<>();
        stages.put(ALL, at -> pipeline.apply(documents.get(at)));
        stages.put(ENGINE, at -> engine.parse(documents.get(at)));
        stages.put(ACTORS, at -> {
            Document document = documents.get(at);
            return mentions.find(document, sentences(annotated, at), QuotedRegions.find(document));
        });
        stages.put(
                PLACES,
                at -> places.find(
                        documents.get(at),
                        sentences(annotated, at),
                        annotated.get(at).mentions()));
        stages.put(TIMES, at -> times.find(documents.get(at), sentences(annotated, at)));
        stages.put(STATEMENTS, at -> statements.extract(annotated.get(at)));
        stages.put(
                EVENTS, at -> events.extract(annotated.get(at), readings.get(at).statements()));
        stages.put(WEAVING, at -> at == 0 ? wiring.weaver().weave(readings) : "");
        return stages;
    }

    private static List<Sentence> sentences(List<Annotated> annotated, int at) {
        return annotated.get(at).sentences();
    }
}
