package org.demarche.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.Chronology;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.TimeValue;
import org.demarche.cli.Wiring;
import org.demarche.story.Chronologies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate timelines}: on which days something happened to a named thing. */
@Command(
        name = "timelines",
        description =
                "Score the days of timeline --about: mean date F1 over the names in GOLD.gold.jsonl (SemEval-2015 task"
                        + " 4); the reports lie beside it in GOLD.docs.jsonl.",
        mixinStandardHelpOptions = true)
public final class EvaluateTimelines implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD.gold.jsonl", description = "Timelines by corpus and entity.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Override
    public Integer call() throws IOException {
        Map<String, List<Reading>> readings = readings();
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        List<JsonNode> lines = GoldDocuments.lines(gold);
        for (JsonNode line : lines) {
            Set<String> wanted = days(line);
            Set<String> found = found(
                    line.path("entity").asText(),
                    readings.getOrDefault(line.path("corpus").asText(), List.of()));
            long right = found.stream().filter(wanted::contains).count();
            double p = found.isEmpty() ? 0 : (double) right / found.size();
            double r = wanted.isEmpty() ? 0 : (double) right / wanted.size();
            precision += p / lines.size();
            recall += r / lines.size();
            f1 += (p + r == 0 ? 0 : 2 * p * r / (p + r)) / lines.size();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%d timelines  dates P %.3f  R %.3f  F1 %.3f%n", lines.size(), precision, recall, f1);
        out.flush();
        return 0;
    }

    private static Set<String> days(JsonNode line) {
        Set<String> days = new TreeSet<>();
        for (JsonNode event : line.path("events")) {
            String date = event.path("date").asText();
            if (date.matches("\\d{4}-\\d{2}-\\d{2}")) days.add(date);
        }
        return days;
    }

    // Read as the product reads JSON lines: the day they are given with, where it can be told, else the day they state.
    private Map<String, List<Reading>> readings() throws IOException {
        Map<String, List<Reading>> readings = new TreeMap<>();
        try (Wiring wiring = new Wiring()) {
            Function<Document, Reading> pipeline = wiring.pipeline();
            for (JsonNode line : GoldDocuments.lines(
                    gold.resolveSibling(gold.getFileName().toString().replace(".gold.", ".docs.")))) {
                for (Document document : GoldDocuments.read(asReport(line)))
                    readings.computeIfAbsent(line.path("corpus").asText(), each -> new ArrayList<>())
                            .add(pipeline.apply(document));
            }
        }
        return readings;
    }

    private static ObjectNode asReport(JsonNode line) {
        StringBuilder text = new StringBuilder();
        line.path("sentences")
                .forEach(sentence -> text.append(sentence.asText()).append('\n'));
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", line.path("id").asText())
                .put("published", line.path("dct").asText())
                .put("text", text.toString());
    }

    private static Set<String> found(String entity, List<Reading> readings) {
        return Chronologies.about(entity, readings).entries().stream()
                .map(Chronology.Entry::when)
                .filter(TimeValue::isDay)
                .map(TimeValue::timex3)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
