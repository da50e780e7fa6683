package org.demarche.bench.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.Reading;
import org.demarche.cli.ReportIntake;
import org.demarche.cli.Wiring;
import org.demarche.extract.StatementExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate quotes}: scores statements against a gold set of quotations. */
@Command(
        name = "quotes",
        description = "Score statements: content exact, content of half the words shared one to one, words, speaker.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "speaker P R F counts a pair only when its content and its speaker are right (end to end).",
            "",
            "Examples:",
            "  demarche evaluate quotes GOLD.jsonl",
            "  demarche evaluate quotes GOLD.jsonl --cues words.txt --errors 50",
            "  demarche evaluate quotes GOLD.jsonl --peers --most 40"
        })
public final class EvaluateQuotes implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD.jsonl", description = "One {id, text, quotes: [...]} a line.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Option(
            names = "--cues",
            paramLabel = "FILE",
            description = "Words of speech, one a line; gold quotations with no such cue do not count in the last row"
                    + " (default: the cues of speech in the lexicon, without those of thought).")
    @Nullable
    private Path cues;

    @Option(names = "--errors", paramLabel = "N", description = "List so many errors.")
    private int errors;

    @Option(names = "--calibration", description = "Print how sure statements are beside how often they are right.")
    private boolean calibration;

    @Option(names = "--threads", paramLabel = "N", description = "Reports read at once (default: 1).")
    private int threads = 1;

    @Option(names = "--most", paramLabel = "N", description = "Score the first N reports only.")
    private int most = Integer.MAX_VALUE;

    @Option(names = "--peers", description = "Score CoreNLP's quotations on the same reports too.")
    private boolean peers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, JsonNode> rows = first(GoldQuotes.rows(gold));
        Map<String, QuotesScore> scores = scores(false);
        Map<String, List<Reading>> read = new LinkedHashMap<>();
        try (Wiring wiring = new Wiring()) {
            new ReportIntake(wiring, threads, spec.commandLine().getErr())
                    .read(List.of(gold.toString()), reading -> keep(read, reading));
        }
        rows.forEach((id, row) -> add(scores, id, row, read.getOrDefault(id, List.of())));
        print("", scores);
        if (peers) beside(rows);
        return 0;
    }

    private Map<String, JsonNode> first(Map<String, JsonNode> rows) {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        rows.entrySet().stream().limit(most).forEach(each -> first.put(each.getKey(), each.getValue()));
        return first;
    }

    private void beside(Map<String, JsonNode> rows) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Map<String, List<Quotation>> found = PeerQuotes.find(rows, told -> err.println("demarche: " + told));
        Map<String, QuotesScore> scores = scores(true);
        rows.forEach((id, row) -> {
            List<Quotation> wanted =
                    GoldQuotes.gold(row, new Counted(row.path("text").asText()));
            scores.values().forEach(score -> score.add(id, wanted, found.getOrDefault(id, List.of())));
        });
        print("CoreNLP", scores);
    }

    /** What is scored; a peer does not tell forms, so none of what it finds is left out for its form. */
    private Map<String, QuotesScore> scores(boolean formless) throws IOException {
        Set<String> speech = cues == null ? StatementExtractor.speechCues() : Set.copyOf(Files.readAllLines(cues));
        Map<String, QuotesScore> scores = new LinkedHashMap<>();
        scores.put("all forms", new QuotesScore(any -> true, any -> true));
        for (String form : List.of("direct", "mixed", "indirect")) {
            scores.put(form + " only", new QuotesScore(is(form), formless ? any -> true : is(form)));
        }
        scores.put(
                "all forms, cues of speech only",
                new QuotesScore(each -> each.cue().stream().anyMatch(speech::contains), any -> true));
        return scores;
    }

    private static java.util.function.Predicate<Quotation> is(String form) {
        return each -> each.form().equals(form);
    }

    // A text that carries several stories comes back as several documents with the same text.
    private static void keep(Map<String, List<Reading>> read, Reading reading) {
        String id = reading.document().given().orElse("");
        read.computeIfAbsent(id, any -> new ArrayList<>()).add(reading);
    }

    private static void add(Map<String, QuotesScore> scores, String id, JsonNode row, List<Reading> readings) {
        Counted words = new Counted(row.path("text").asText());
        List<Quotation> wanted = GoldQuotes.gold(row, words);
        List<Quotation> found = new ArrayList<>();
        for (Reading each : readings) found.addAll(GoldQuotes.found(each, words));
        scores.values().forEach(score -> score.add(id, wanted, found));
    }

    private void print(String who, Map<String, QuotesScore> scores) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(QuotesScore.head(who));
        scores.forEach((what, score) -> out.println(score.line(what)));
        QuotesScore all = scores.values().iterator().next();
        if (calibration) all.reliability().lines().forEach(out::println);
        all.errors().stream().limit(errors).forEach(out::println);
        out.printf(Locale.ROOT, "%n");
        out.flush();
    }
}
