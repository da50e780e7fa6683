package org.demarche.bench.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Published;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.bench.sentences.EventSentence;
import org.demarche.bench.sentences.EventSentences;
import org.demarche.bench.sentences.Judged;
import org.demarche.cli.Subcommand;
import org.demarche.extract.StatementExtractor;
import org.demarche.extract.event.Confidence;
import org.demarche.extract.event.Confidence.Found;
import org.demarche.extract.event.ConfidenceTable;
import org.demarche.extract.event.EventReader;
import org.demarche.extract.event.TypeFeatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche learn-confidence}: how sure events are, from how often such events are right in the open set. */
@Command(
        name = "learn-confidence",
        description = "Count how often events of each kind are right, each fifth of the sentences read with a model of"
                + " types learnt from the others, and print the rows of confidence.tsv (two minutes).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Learn again whenever learn-events did. The rows of pairs that are given (GIVEN, LOOSE) are not learnt here.",
            "",
            "Example:",
            "  demarche learn-confidence events-corpus/train.tsv"
        })
public final class LearnConfidence implements Subcommand {
    private static final int PARTS = 5;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final List<Found> LEARNT = List.of(Found.CLAUSE, Found.NOUN, Found.GUESS);
    /** Sentences that tell none for each that tells an event, as in the held-out part: the training part has few. */
    private static final double HARD = 0.7;

    @Parameters(paramLabel = "FILE.tsv", description = "Sentences in the form of events-corpus.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final StatementExtractor statements = new StatementExtractor();
    private final ConfidenceTable table = new ConfidenceTable();
    private final Cells cells = new Cells();

    /** How an event was found, and how likely the model thought its type. */
    private record Seen(Found found, double chance) {}

    @Override
    public Integer call() throws IOException {
        List<EventSentence> sentences = EventSentences.read(file);
        try (LanguageEngine engine = OnnxEngine.load()) {
            TypeFeatures features = new TypeFeatures();
            List<Lesson> lessons = new ArrayList<>();
            for (EventSentence each : sentences) lessons.add(Lesson.of(engine, features, each));
            for (int part = 0; part < PARTS; part++) judge(sentences, lessons, part, new NewsAnnotator(engine));
        }
        for (Found found : LEARNT) spec.commandLine().getOut().println(cells.row(found));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void judge(List<EventSentence> sentences, List<Lesson> lessons, int part, NewsAnnotator annotator) {
        TypeWeights weights = new TypeWeights();
        weights.learn(besides(lessons, part));
        Map<Double, Seen> seen = new HashMap<>();
        EventReader reader = new EventReader(weights.model(), remembering(seen));
        for (int i = part; i < sentences.size(); i += PARTS) {
            Annotated text = annotator.annotate(document(sentences.get(i)));
            List<Event> events = reader.read(text, statements.extract(text));
            for (Judged each : Judged.of(sentences.get(i), events)) count(each, seen, weight(sentences, i));
        }
        spec.commandLine().getErr().println("part " + (part + 1) + " of " + PARTS);
    }

    private static List<Lesson> besides(List<Lesson> lessons, int part) {
        List<Lesson> others = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) if (i % PARTS != part) others.add(lessons.get(i));
        return others;
    }

    // Each event is as sure as the table says and a hair more, so that it is known again by its confidence.
    private Confidence remembering(Map<Double, Seen> seen) {
        return (found, chance) -> {
            double confidence = table.of(found, chance) + 1e-9 * (seen.size() + 1);
            seen.put(confidence, new Seen(found, chance));
            return confidence;
        };
    }

    // Events that statements are have another confidence, that of the statement.
    private void count(Judged judged, Map<Double, Seen> seen, double weight) {
        Seen how = seen.get(judged.event().confidence());
        if (how != null) cells.add(how.found(), table.level(how.chance()), weight, judged.isRight());
    }

    private static double weight(List<EventSentence> sentences, int which) {
        if (!sentences.get(which).isHardNegative()) return 1;
        double hard = sentences.stream().filter(EventSentence::isHardNegative).count();
        return HARD * (sentences.size() - hard) / hard;
    }

    private static Document document(EventSentence sentence) {
        return Document.ofText(sentence.id(), sentence.text()).published(Published.on(DAY, Published.Known.STATED));
    }
}
