package org.demarche.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Span;

/**
 * One folder of the corpus: a report and what must be found in it; see corpus/README.md.
 *
 * @param name the folder
 * @param report its report's path
 * @param text its report's words
 * @param published its day
 * @param statements how many statements there must be, when the case says
 * @param events how many events there must be, when the case says
 * @param absent words no statement's content may hold
 * @param findings what must be found
 */
record CorpusCase(
        String name,
        Path report,
        String text,
        LocalDate published,
        Optional<Integer> statements,
        Optional<Integer> events,
        List<String> absent,
        List<Expected> findings) {

    /** A finding the case asks for: its kind and its fields in order. */
    record Expected(String kind, Map<String, List<String>> fields) {
        Optional<String> field(String key) {
            return Optional.ofNullable(fields.get(key)).map(values -> values.get(0));
        }

        List<Span> spans(String key) {
            return fields.getOrDefault(key, List.of()).stream()
                    .map(CorpusCase::span)
                    .toList();
        }
    }

    static List<CorpusCase> all(Path corpus) {
        try (var folders = Files.list(corpus)) {
            return folders.filter(folder -> Files.exists(folder.resolve("report.txt")))
                    .sorted()
                    .map(CorpusCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusCase read(Path folder) {
        try {
            String text = Files.readString(folder.resolve("report.txt"));
            Map<String, List<String>> head = new TreeMap<>();
            List<Expected> findings = new ArrayList<>();
            Map<String, List<String>> at = head;
            for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] parts = line.strip().split(" ", 2);
                if (!line.startsWith(" ") && (parts[0].equals("statement") || parts[0].equals("event"))) {
                    at = new TreeMap<>();
                    findings.add(new Expected(parts[0], at));
                } else {
                    if (!line.startsWith(" ")) at = head;
                    at.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
                }
            }
            findings.forEach(each -> verify(folder, text, each));
            return new CorpusCase(
                    folder.getFileName().toString(),
                    folder.resolve("report.txt"),
                    text,
                    LocalDate.parse(head.get("published").get(0)),
                    number(head, "statements"),
                    number(head, "events"),
                    head.getOrDefault("nostatement", List.of()),
                    findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> number(Map<String, List<String>> head, String key) {
        return Optional.ofNullable(head.get(key)).map(values -> Integer.parseInt(values.get(0)));
    }

    private static void verify(Path folder, String text, Expected expected) {
        for (String key : List.of("content", "cue", "condition", "trigger")) {
            for (String value : expected.fields().getOrDefault(key, List.of())) {
                String words = value.substring(value.indexOf(' ') + 1);
                if (!span(value).in(text).equals(words)) {
                    throw new IllegalStateException(
                            folder + ": at " + value + " stands " + span(value).in(text));
                }
            }
        }
    }

    private static Span span(String value) {
        String[] ends = value.substring(0, value.indexOf(' ')).split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
