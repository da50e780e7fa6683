package org.demarche.bench.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.bench.sentences.EventSentence;
import org.demarche.bench.sentences.EventSentences;
import org.demarche.cli.Subcommand;
import org.demarche.extract.event.TypeFeatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche learn-events}: makes the type model from the open set; the same sentences give the same file. */
@Command(
        name = "learn-events",
        description = "Make the model of event types from marked sentences (minutes on two cores).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Learn again whenever the language engine's model changes: sentence vectors change with it.",
            "",
            "Example:",
            "  demarche learn-events events-corpus/train.tsv --out types.bin"
        })
public final class LearnEvents implements Subcommand {
    @Parameters(paramLabel = "FILE.tsv", description = "Sentences in the form of events-corpus.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path sentences;

    @Option(names = "--out", required = true, description = "Where to write the model.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private final TypeFeatures features = new TypeFeatures();

    @Override
    public Integer call() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (LanguageEngine engine = OnnxEngine.load()) {
            for (EventSentence each : EventSentences.read(sentences)) lessons.add(Lesson.of(engine, features, each));
        }
        TypeWeights weights = new TypeWeights();
        weights.learn(lessons);
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(out))) {
            weights.write(stream);
        }
        spec.commandLine().getErr().println(lessons.size() + " sentences learnt");
        return 0;
    }
}
