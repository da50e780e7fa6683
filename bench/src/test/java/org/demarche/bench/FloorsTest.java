package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.bench.sentences.EvaluateSentences;
import org.demarche.bench.story.EvaluateStories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the product is good at on the texts of this repository, it stays as good at: {@code floors.tsv} says how good. */
class FloorsTest {
    private static final Map<String, Double> FIGURES = new TreeMap<>();

    /** A line of the file: what a figure is at least, and above what the floor is to be raised. */
    private record Floor(String figure, double least, double most) {}

    @BeforeAll
    static void measure(@TempDir Path folder) throws IOException {
        events(told(new EvaluateSentences(), "../events-corpus/test.tsv", "--calibration"));
        Path gold = StoryGold.write(lines("stories.tsv"), folder.resolve("stories.jsonl"));
        stories("at once", told(new EvaluateStories(), gold.toString()));
        stories("one by one", told(new EvaluateStories(), gold.toString(), "--incremental"));
        corpus();
    }

    private static void events(String told) {
        for (String row : List.of("coded at all", "type right", "actors right", "recipients right", "status right"))
            FIGURES.put("events: " + row, number(told, row + ".*\\(([\\d.]+) %\\)"));
        FIGURES.put("events: none in hard negatives", 100 - number(told, "hard negatives coded.*\\(([\\d.]+) %\\)"));
        FIGURES.put("events: type macro F1", number(told, "type macro F1 ([\\d.]+)"));
        FIGURES.put("events: as sure as right", 100 - 100 * number(told, "expected calibration error ([\\d.]+)"));
    }

    private static void stories(String how, String told) {
        FIGURES.put("stories " + how + ": BCubed F1", number(told, "BCubed .* F1 ([\\d.]+)"));
        FIGURES.put("stories " + how + ": pairwise F1", number(told, "pairwise .* F1 ([\\d.]+)"));
    }

    // Every finding that a case asks for is found, or CorpusTest fails: what is left to hold is how many are asked for.
    private static void corpus() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "corpus"))) {
            for (Path file : files.filter(each -> each.endsWith("expected.txt")).toList())
                lines.addAll(Files.readAllLines(file));
        }
        for (String kind : List.of("statement", "event"))
            FIGURES.put("corpus: " + kind + "s asked for", count(lines, kind));
        FIGURES.put("corpus: reports of which nothing else may be stated", count(lines, "statements \\d+"));
        FIGURES.put("corpus: reports of which nothing else may be told to happen", count(lines, "events \\d+"));
        FIGURES.put(
                "corpus: things asked of several reports", count(lines, "(no)?(about|named|claim|naming|sequel) .*"));
    }

    private static double count(List<String> lines, String pattern) {
        return lines.stream().filter(line -> line.matches(pattern)).count();
    }

    private static String told(Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(command).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }

    private static double number(String told, String line) {
        Matcher matcher = Pattern.compile("(?m)^" + line + "$").matcher(told);
        assertThat(matcher.find()).as(line + " in\n" + told).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = FloorsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<Floor> floors() throws IOException {
        return lines("floors.tsv").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Floor(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2])))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> isAtLeastAsGoodAsEver() throws IOException {
        return floors().stream()
                .map(floor -> dynamicTest(floor.figure(), () -> {
                    double figure = FIGURES.getOrDefault(floor.figure(), Double.NaN);
                    assertThat(figure).as("worse than it was").isGreaterThanOrEqualTo(floor.least());
                    assertThat(figure)
                            .as("better than it was: raise its floor in floors.tsv to " + figure)
                            .isLessThanOrEqualTo(floor.most());
                }));
    }

    @Test
    void everyFigureHasAFloor() throws IOException {
        assertThat(floors())
                .as("measured: " + FIGURES)
                .extracting(Floor::figure)
                .containsExactlyInAnyOrderElementsOf(FIGURES.keySet());
    }
}
