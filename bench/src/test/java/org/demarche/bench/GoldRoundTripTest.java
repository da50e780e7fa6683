package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.bench.quotes.EvaluateQuotes;
import org.demarche.bench.seeds.EvaluateSeeds;
import org.demarche.cli.Wiring;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.StoryWeaver;
import org.demarche.view.page.Asked;
import org.demarche.view.page.GoldForm;
import org.demarche.view.page.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a reader corrects in the page is gold that the reading is scored against. */
class GoldRoundTripTest {
    private static final Path AGENCY = Path.of("..", "samples", "01_agency.txt");

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Pages pages;
    private static JsonNode report;

    @BeforeAll
    static void correct() throws IOException {
        archive = Archives.open(folder.resolve("corrected.demarche").toString(), any -> Optional.empty());
        pages = new Pages(archive, Clock.systemUTC(), "test");
        read(AGENCY, archive);
        String id = pages.reports(new Asked(Map.of(), Set.of()))
                .at("/rows/0/report/id")
                .asText();
        report = pages.report(id).orElseThrow();
        correct(statement(0), "speaker", "Jens Stoltenberg", "NOR");
        correct(statement(1), "act", otherThan(statement(1).get("act").asText(), "PRAISE", "DENY"), "");
        correct(statement(2), "wrong", "", "");
        correct(
                report.at("/events/0"),
                "type",
                otherThan(report.at("/events/0/type").asText(), "AID", "ASSAULT"),
                "");
        for (GoldForm form : GoldForm.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(form.file()))) {
                form.write(archive, out);
            }
        }
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void scoresTheWholeReadingAgainstWhatReadersLeft() {
        String table = evaluated(
                new EvaluateSeeds(), folder.resolve("gold-reports.json").toString(), "--reports", AGENCY.toString());
        int statements = report.get("statements").size();
        assertThat(row(table, "statements found")).containsExactly(statements - 1, statements - 1);
        assertThat(row(table, "statements with the right speaker")).containsExactly(statements - 2, statements - 1);
        assertThat(row(table, "act right (of found)")).containsExactly(statements - 2, statements - 1);
        assertThat(row(table, "extra statements (of those given)")).containsExactly(1, statements);
        int events = report.get("events").size();
        assertThat(row(table, "events with type, actor and recipient")).containsExactly(events - 1, events);
    }

    @Test
    void scoresQuotationsAgainstWhatReadersLeft() {
        String table = evaluated(
                new EvaluateQuotes(), folder.resolve("gold-quotes.jsonl").toString());
        int statements = report.get("statements").size();
        Matcher all =
                Pattern.compile("(?m)^all forms +(\\d+) +(\\d+) .* ([\\d.]+)$").matcher(table);
        assertThat(all.find()).as(table).isTrue();
        assertThat(all.group(1)).isEqualTo(Integer.toString(statements - 1));
        assertThat(Double.parseDouble(all.group(3)))
                .as(table)
                .isCloseTo(100.0 * (statements - 2) / (statements - 1), within(0.06));
    }

    @Test
    void scoresMarkedEventsAgainstWhatReadersLeft() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("gold-events.jsonl"));
        assertThat(lines).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(lines.get(0));
        assertThat(line.get("marked").asText().replaceAll("</?[st]>", ""))
                .isEqualTo(line.get("text").asText());
        String table = evaluated(
                new EvaluateEvents(), folder.resolve("gold-events.jsonl").toString());
        assertThat(table)
                .contains("sentences 1 ")
                .contains(line.at("/events/0/code").asText());
    }

    private static JsonNode statement(int number) {
        return report.at("/statements/" + number);
    }

    private static String otherThan(String read, String one, String other) {
        return read.equals(one) ? other : one;
    }

    private static void correct(JsonNode finding, String change, String value, String code) {
        ObjectNode sent = new ObjectMapper().createObjectNode();
        sent.put("finding", finding.get("id").asText()).put("change", change).put("who", "R. Reader");
        if (!value.isEmpty()) sent.put("value", value);
        if (!code.isEmpty()) sent.put("code", code);
        pages.correct(sent);
    }

    private static String evaluated(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(command).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }

    /** How many of how many a row tells. */
    private static List<Integer> row(String table, String name) {
        Matcher row = Pattern.compile("(?m)^" + Pattern.quote(name) + " +(\\d+) of +(\\d+) ")
                .matcher(table);
        assertThat(row.find()).as(name + " in\n" + table).isTrue();
        return List.of(Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)));
    }

    private static void read(Path file, Archive archive) {
        try (Wiring wiring = new Wiring()) {
            Intake intake = new Intake(archive, wiring.pipeline(), new Loom(new StoryWeaver(wiring.embedder())), 1);
            new Reports(Limits.STANDARD, InputStream.nullInputStream()).read(List.of(file.toString()), new Sink() {
                @Override
                public void document(Document document) {
                    intake.add(document);
                }

                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException(problem.origin() + ": " + problem.message());
                }
            });
        }
    }
}
