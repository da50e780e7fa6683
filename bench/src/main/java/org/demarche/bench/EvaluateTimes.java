package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.Document;
import org.demarche.Published;
import org.demarche.Span;
import org.demarche.TimeExpression;
import org.demarche.annotate.time.TimeTagger;
import org.demarche.bench.TimesScore.Marked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate times}: scores time expressions against a gold set, as TempEval-3 does. */
@Command(
        name = "times",
        description = "Score time expressions: strict and relaxed spans, value and type F1 (TempEval-3).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche evaluate times GOLD.jsonl",
            "  demarche evaluate times GOLD.jsonl --errors 20"
        })
final class EvaluateTimes implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(
            paramLabel = "GOLD.jsonl",
            description = "one {id, dct, text, timexes: [{start, end, type, value}]} a line")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Option(names = "--errors", description = "list so many errors")
    private int errors;

    @Option(names = "--undated", description = "hide the publication dates from the tagger")
    private boolean undated;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TimeTagger tagger = new TimeTagger();
        TimesScore score = new TimesScore();
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) score(JSON.readTree(line), tagger, score);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        score.report().forEach(out::println);
        score.errors().stream().limit(errors).forEach(out::println);
        out.flush();
        return 0;
    }

    private void score(JsonNode row, TimeTagger tagger, TimesScore score) {
        String text = row.path("text").asText();
        Document document = Document.ofText(row.path("id").asText(), text).published(published(row));
        List<Marked> found = new ArrayList<>();
        for (TimeExpression time : tagger.find(document, List.of())) {
            found.add(new Marked(time.span(), time.type().name(), time.value().timex3()));
        }
        score.add(row.path("id").asText(), text, marked(row, text), found);
    }

    private Published published(JsonNode row) {
        String dct = row.path("dct").asText("");
        if (undated || !dct.matches("\\d{4}-\\d\\d-\\d\\d.*")) return Published.UNKNOWN;
        return Published.on(LocalDate.parse(dct.substring(0, 10)), Published.Known.STATED);
    }

    // Gold offsets count characters, spans count UTF-16 code units.
    private static List<Marked> marked(JsonNode row, String text) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode time : row.path("timexes")) {
            int start = text.offsetByCodePoints(0, time.path("start").asInt());
            int end = text.offsetByCodePoints(0, time.path("end").asInt());
            String value = Optional.of(time.path("value").asText(""))
                    .filter(each -> !each.equals("null"))
                    .orElse("");
            marked.add(new Marked(
                    new Span(start, end).trimmed(text), time.path("type").asText(""), value.strip()));
        }
        return marked;
    }
}
