package org.demarche.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.cli.Wiring;
import org.demarche.story.Sameness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate utterances}: which quotations of two outlets are the same words said once. */
@Command(
        name = "utterances",
        description =
                "Score utterance joining over lines of {story, a, b, label}: pairs joined, by label, and random"
                        + " pairs of one story joined (pairs that the gold links, even through others, and words that stand in the other whole are left out).",
        mixinStandardHelpOptions = true)
public final class EvaluateUtterances implements Callable<Integer> {
    private record Pair(String a, String b) {}

    private static final int RANDOM_PAIRS = 2000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "Pairs of quotations.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Option(names = "--lexical", description = "Compare words only, without the language engine.")
    private boolean lexical;

    @Option(names = "--errors", description = "List the pairs that are wrong.")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        if (lexical) return score(new Sameness(Optional.empty()));
        try (Wiring wiring = new Wiring()) {
            return score(new Sameness(Optional.of(wiring.embedder())));
        }
    }

    private int score(Sameness sameness) throws IOException {
        Map<String, List<Pair>> labelled = new TreeMap<>();
        Map<String, List<Pair>> stories = new TreeMap<>();
        for (JsonNode line : GoldDocuments.lines(gold)) {
            Pair pair = new Pair(line.path("a").asText(), line.path("b").asText());
            labelled.computeIfAbsent(line.path("label").asText(), each -> new ArrayList<>())
                    .add(pair);
            stories.computeIfAbsent(line.path("story").asText(), each -> new ArrayList<>())
                    .add(pair);
        }
        Map<String, List<Pair>> all = new LinkedHashMap<>(labelled);
        all.put("random", unlinked(stories));
        all.forEach((label, pairs) -> print(label, pairs, sameness));
        return 0;
    }

    private void print(String label, List<Pair> pairs, Sameness sameness) {
        PrintWriter out = spec.commandLine().getOut();
        int joined = 0;
        for (Pair pair : pairs) {
            boolean same = sameness.of(pair.a, pair.b) >= Sameness.SAME;
            if (same) joined++;
            if (errors && same == label.equals("random")) out.println(label + "\t" + pair.a + "\t" + pair.b);
        }
        out.printf(Locale.ROOT, "%-9s %4d pairs, %.1f %% joined%n", label, pairs.size(), 100.0 * joined / pairs.size());
        out.flush();
    }

    /** Pairs of quotations of one story that no chain of gold pairs connects; always the same ones. */
    private static List<Pair> unlinked(Map<String, List<Pair>> stories) {
        List<Pair> unlinked = new ArrayList<>();
        for (List<Pair> pairs : stories.values()) {
            Map<String, Set<String>> linked = linked(pairs);
            List<String> quotations = linked.keySet().stream().sorted().toList();
            for (String a : quotations) {
                for (String b : quotations) {
                    if (a.compareTo(b) < 0 && !linked.getOrDefault(a, Set.of()).contains(b) && !within(a, b))
                        unlinked.add(new Pair(a, b));
                }
            }
        }
        java.util.Collections.shuffle(unlinked, new Random(7));
        return unlinked.subList(0, Math.min(RANDOM_PAIRS, unlinked.size()));
    }

    // Words that stand whole in the other quotation are a fragment of it, whether or not the gold lists the pair.
    private static boolean within(String a, String b) {
        return letters(a).contains(letters(b)) || letters(b).contains(letters(a));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Map<String, Set<String>> linked(List<Pair> pairs) {
        Map<String, Set<String>> linked = new HashMap<>();
        for (Pair pair : pairs) {
            Set<String> both = new HashSet<>(linked.getOrDefault(pair.a, Set.of(pair.a)));
            both.addAll(linked.getOrDefault(pair.b, Set.of(pair.b)));
            for (String each : both) linked.put(each, both);
        }
        return linked;
    }
}
