package org.demarche.bench.sentences;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.Document;
import org.demarche.Published;
import org.demarche.cli.Subcommand;
import org.demarche.cli.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate events-corpus}: the whole reading of sentences whose one event is marked. */
@Command(
        name = "events-corpus",
        description = "Score events on sentences of our own: type, actors, recipients and status of the marked event,"
                + " and what is coded in sentences that tell none.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each sentence is read as a report of its own, published on the day given.",
            "Tune on train.tsv; test.tsv is held out.",
            "",
            "Examples:",
            "  demarche evaluate events-corpus events-corpus/test.tsv",
            "  demarche evaluate events-corpus events-corpus/train.tsv --errors 40"
        })
public final class EvaluateSentences implements Subcommand {
    @Parameters(paramLabel = "FILE.tsv", description = "Sentences in the form of events-corpus.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            defaultValue = "2024-06-12",
            description = "The day the sentences are published on (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private LocalDate day;

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N wrong ones.", defaultValue = "0")
    private int errors;

    @Option(names = "--calibration", description = "Show how often events of each confidence are of the right type.")
    private boolean calibration;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SentencesScore score = new SentencesScore();
        try (Wiring wiring = new Wiring()) {
            var pipeline = wiring.pipeline();
            for (EventSentence sentence : EventSentences.read(file)) {
                score.add(sentence, pipeline.apply(document(sentence)));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(score.table());
        if (calibration) score.reliability().lines().forEach(out::println);
        score.errors().stream().limit(errors).forEach(out::println);
        out.flush();
        return 0;
    }

    private Document document(EventSentence sentence) {
        return Document.ofText(sentence.id(), sentence.text()).published(Published.on(day, Published.Known.STATED));
    }
}
