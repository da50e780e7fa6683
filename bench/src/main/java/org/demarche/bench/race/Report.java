package org.demarche.bench.race;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a run of {@code bench} tells. */
record Report(Texts texts, List<Result> results, int rounds, int warmUps, Machine before, Machine after) {
    private static final ObjectMapper JSON = new ObjectMapper();

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d texts, %,d %s; %s; load %.1f before and %.1f after",
                texts.texts().size(),
                texts.units(),
                texts.unit(),
                before.shown(),
                before.load(),
                after.load()));
        lines.add(texts.unit() + " a second: median of " + rounds + " rounds, and how far the slowest and the fastest"
                + " are apart; then for each second of processor time; last how many rounds it took to be warm, at most "
                + warmUps);
        results.forEach(result -> add(result, lines));
        lines.addAll(ratios());
        return lines;
    }

    private void add(Result result, List<String> lines) {
        String memory = result.mostMemory().isPresent()
                ? String.format(
                        Locale.ROOT, "%,d MB at most", result.mostMemory().getAsLong() >> 20)
                : "memory not known on this system";
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "%s: loaded in %.1f s, %s", result.name(), result.loadNanos() / 1e9, memory));
        for (String stage : result.stages()) lines.add(line(result, stage));
    }

    private String line(Result result, String stage) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-12s", stage));
        result.laps().stream().filter(laps -> laps.stage().equals(stage)).forEach(laps -> {
            double[] speeds = laps.speeds(texts.units());
            line.append(String.format(
                    Locale.ROOT,
                    "  %d: %,9.0f ±%.0f %% %,9.0f",
                    laps.threads(),
                    speeds[1],
                    50 * laps.spread(),
                    laps.speedOfProcessor(texts.units())));
            if (laps.failed() > 0) line.append(" failed on ").append(laps.failed());
        });
        gain(result, stage).ifPresent(gain -> line.append(String.format(Locale.ROOT, "  gain %.2f", gain)));
        Laps first = result.of(stage, result.laps().get(0).threads()).orElseThrow();
        line.append("  warm after ").append(first.warmUps()).append(first.steady() ? "" : ", not steady");
        return line.toString();
    }

    /** How much faster the second thread makes it. */
    private Optional<Double> gain(Result result, String stage) {
        return result.of(stage, 1).flatMap(one -> result.of(stage, 2).map(two -> median(two) / median(one)));
    }

    private double median(Laps laps) {
        return laps.speeds(texts.units())[1];
    }

    /** How many times as fast as each of the others we are, all stages together and the engine alone. */
    private List<String> ratios() {
        List<String> lines = new ArrayList<>();
        for (Result other : results.subList(1, results.size())) {
            for (Laps theirs : other.laps()) {
                for (String stage : List.of(OurStages.ALL, OurStages.ENGINE)) {
                    results.get(0)
                            .of(stage, theirs.threads())
                            .ifPresent(ours -> lines.add(String.format(
                                    Locale.ROOT,
                                    "%s, %d threads: %.2f times as fast as %s",
                                    stage,
                                    theirs.threads(),
                                    median(ours) / median(theirs),
                                    other.name())));
                }
            }
        }
        if (!lines.isEmpty()) lines.add(0, "");
        return lines;
    }

    ObjectNode json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("texts", texts.texts().size()).put("unit", texts.unit()).put("units", texts.units());
        node.put("processors", before.processors()).put("java", before.java());
        node.put("load_before", before.load()).put("load_after", after.load());
        node.put("rounds", rounds).put("most_warm_ups", warmUps);
        ArrayNode contenders = node.putArray("contenders");
        results.forEach(result -> add(result, contenders.addObject()));
        return node;
    }

    private void add(Result result, ObjectNode node) {
        node.put("name", result.name()).put("load_seconds", result.loadNanos() / 1e9);
        result.mostMemory().ifPresent(bytes -> node.put("most_memory_bytes", bytes));
        ArrayNode stages = node.putArray("stages");
        for (Laps laps : result.laps()) {
            double[] speeds = laps.speeds(texts.units());
            ObjectNode stage = stages.addObject();
            stage.put("stage", laps.stage()).put("threads", laps.threads());
            stage.put("least", speeds[0]).put("median", speeds[1]).put("most", speeds[2]);
            stage.put("a_processor_second", laps.speedOfProcessor(texts.units()));
            stage.put("spread", laps.spread()).put("warm_ups", laps.warmUps()).put("steady", laps.steady());
            stage.put("failed", laps.failed());
        }
    }
}
