package org.demarche.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.TimeValue;
import org.demarche.cli.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate timelines}: on which days something happened to an actor. */
@Command(
        name = "timelines",
        description = "Score the dates of timelines: mean date F1 over the actors of GOLD.gold.jsonl (SemEval-2015 task"
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

    private Map<String, List<Reading>> readings() throws IOException {
        Path documents = gold.resolveSibling(gold.getFileName().toString().replace(".gold.", ".docs."));
        Map<String, List<Reading>> readings = new TreeMap<>();
        try (Wiring wiring = new Wiring()) {
            for (JsonNode line : GoldDocuments.lines(documents)) {
                StringBuilder text = new StringBuilder();
                line.path("sentences")
                        .forEach(sentence -> text.append(sentence.asText()).append('\n'));
                Document document = Document.ofText(line.path("id").asText(), text.toString())
                        .published(published(line.path("dct").asText()));
                readings.computeIfAbsent(line.path("corpus").asText(), each -> new ArrayList<>())
                        .add(wiring.pipeline().apply(document));
            }
        }
        return new HashMap<>(readings);
    }

    // Some documents of the gold have their day written as 03-02-2009; which part is the month is not said.
    private static Published published(String day) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Published.on(LocalDate.parse(day), Published.Known.MARKUP)
                : Published.UNKNOWN;
    }

    private static Set<String> found(String entity, List<Reading> readings) {
        Set<String> days = new TreeSet<>();
        for (Reading reading : readings) {
            for (Event event : reading.events()) {
                Optional<LocalDate> day = event.when().filter(TimeValue::isDay).flatMap(TimeValue::from);
                if (day.isPresent() && concerns(event, entity, reading))
                    days.add(day.get().toString());
            }
        }
        return days;
    }

    private static boolean concerns(Event event, String entity, Reading reading) {
        String name = entity.toLowerCase(Locale.ROOT);
        boolean party = Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Party::actor)
                .anyMatch(actor -> actor.name().toLowerCase(Locale.ROOT).contains(name));
        return party
                || reading.document()
                        .words(event.evidence())
                        .toLowerCase(Locale.ROOT)
                        .contains(name);
    }
}
