package org.demarche.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;

/**
 * Compares the job's tables with what the laptop's commands printed of the same reports, record by record; run by
 * build/job.sh after a real spark-submit. Arguments: the tables' folder, the lines of {@code read --no-weave --format
 * jsonl}, the output of {@code stories --format json}.
 */
public final class LaptopComparison {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SparkSession spark;
    private final String tables;
    private int differences;
    private int compared;
    private final Map<String, Integer> held = new HashMap<>();

    private LaptopComparison(SparkSession spark, String tables) {
        this.spark = spark;
        this.tables = tables;
    }

    /** Ends with 1 when anything differs, and says what. */
    public static void main(String[] arguments) throws IOException {
        int differences;
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            LaptopComparison comparison = new LaptopComparison(spark, arguments[0]);
            comparison.readings(Files.readAllLines(Path.of(arguments[1])));
            comparison.stories(JSON.readTree(Path.of(arguments[2]).toFile()));
            differences = comparison.differences;
            System.err.println(comparison.compared + " records compared, " + differences + " differ");
            System.err.println("laptop: " + comparison.held());
        }
        if (differences > 0) System.exit(1);
    }

    // In the words in which the laptop tells what an archive holds.
    private String held() {
        return held.get("documents") + " reports in " + held.get("stories") + " stories, " + held.get("statements")
                + " statements, " + held.get("events") + " events";
    }

    private void readings(List<String> lines) throws IOException {
        List<String> documents = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (String line : lines) {
            JsonNode reading = JSON.readTree(line);
            String id = reading.at("/document/id").asText();
            documents.add(document(reading.get("document")));
            reading.get("statements").forEach(each -> statements.add(statement(id, each)));
            reading.get("events").forEach(each -> events.add(event(id, each)));
        }
        compare(
                "documents",
                documents,
                rows("documents").stream().map(LaptopComparison::document).toList());
        compare(
                "statements",
                statements,
                rows("statements").stream()
                        .map(each -> statement(each.path("document").asText(), each))
                        .toList());
        compare(
                "events",
                events,
                rows("events").stream()
                        .map(each -> event(each.path("document").asText(), each))
                        .toList());
    }

    private void stories(JsonNode dossier) throws IOException {
        List<String> stories = new ArrayList<>();
        List<String> utterances = new ArrayList<>();
        for (JsonNode story : dossier.get("stories")) {
            stories.add(story(story, "documents", "id"));
            story.get("utterances").forEach(each -> utterances.add(utterance(each)));
        }
        compare(
                "stories",
                stories,
                rows("stories").stream()
                        .map(each -> story(each, "reports", "document"))
                        .toList());
        compare(
                "utterances",
                utterances,
                rows("utterances").stream().map(LaptopComparison::utterance).toList());
    }

    private List<JsonNode> rows(String table) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String row : spark.read().parquet(tables + "/" + table).toJSON().collectAsList()) {
            rows.add(JSON.readTree(row));
        }
        return rows;
    }

    private void compare(String table, List<String> laptop, List<String> cluster) {
        SortedSet<String> onlyLaptop = new TreeSet<>(laptop);
        cluster.forEach(onlyLaptop::remove);
        SortedSet<String> onlyCluster = new TreeSet<>(cluster);
        laptop.forEach(onlyCluster::remove);
        onlyLaptop.forEach(each -> System.err.println(table + ", only on the laptop: " + each));
        onlyCluster.forEach(each -> System.err.println(table + ", only from Spark: " + each));
        if (laptop.isEmpty()) System.err.println(table + ": nothing to compare");
        boolean counts = laptop.size() == cluster.size() && !laptop.isEmpty();
        if (!counts)
            System.err.println(table + ": " + laptop.size() + " on the laptop, " + cluster.size() + " from Spark");
        differences += onlyLaptop.size() + onlyCluster.size() + (counts ? 0 : 1);
        compared += laptop.size();
        held.put(table, laptop.size());
    }

    // Columns without a value are absent from Spark's JSON and null in the laptop's; both are a missing node's "".
    private static String document(JsonNode each) {
        return String.join(
                " | ",
                text(each, "/id"),
                text(each, "/origin"),
                text(each, "/part"),
                text(each, "/outlet"),
                text(each, "/title"),
                text(each, "/published/value"),
                text(each, "/published/known"),
                text(each, "/language"),
                spans(each.path("blocks")),
                text(each, "/text"));
    }

    private static String statement(String document, JsonNode each) {
        return String.join(
                " | ",
                document,
                span(each),
                text(each, "/form"),
                text(each, "/act"),
                spans(each.path("content")),
                span(each.path("cue")),
                text(each, "/speaker/kind"),
                text(each, "/speaker/name"),
                text(each, "/via/name"),
                either(each, "/target/name", "/target/actor/name"),
                either(each, "/addressee/name", "/addressee/actor/name"),
                span(each.path("condition")),
                text(each, "/said/value"));
    }

    private static String event(String document, JsonNode each) {
        return String.join(
                " | ",
                document,
                span(each),
                span(each.path("trigger")),
                text(each, "/type"),
                text(each, "/cameo"),
                parties(each.path("actors")),
                parties(each.path("recipients")),
                text(each, "/place/name"),
                text(each, "/when/value"),
                text(each, "/status"));
    }

    private static String story(JsonNode each, String reports, String id) {
        SortedSet<String> ids = new TreeSet<>();
        each.path(reports).forEach(report -> ids.add(report.path(id).asText() + "@" + text(report, "/published")));
        return text(each, "/id") + " | " + text(each, "/headline") + " | " + ids + " | "
                + each.path("copies").size();
    }

    private static String utterance(JsonNode each) {
        List<String> variants = new ArrayList<>();
        each.path("variants").forEach(variant -> variants.add(text(variant, "/document") + span(variant)));
        return text(each, "/gist") + " | " + text(each, "/speaker/name") + " | " + variants + " | "
                + each.path("drift").size();
    }

    private static String parties(JsonNode parties) {
        List<String> names = new ArrayList<>();
        parties.forEach(party -> names.add(text(party, "/name") + "/" + text(party, "/code")));
        return names.toString();
    }

    private static String spans(JsonNode spans) {
        List<String> all = new ArrayList<>();
        spans.forEach(each -> all.add(span(each) + text(each, "/role")));
        return all.toString();
    }

    private static String span(JsonNode span) {
        return text(span, "/start") + ".." + text(span, "/end");
    }

    private static String either(JsonNode node, String path, String other) {
        String text = text(node, path);
        return text.isEmpty() ? text(node, other) : text;
    }

    private static String text(JsonNode node, String path) {
        JsonNode value = node.at(path);
        if (value.isObject()) return text(value, "/value");
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }
}
