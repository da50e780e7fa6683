package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Scores on gold sets that name no PLOVER type: is anything told where something is marked, and nothing elsewhere?
 *
 * <p>Two sets are known: sentences with a marked pair that does something to each other (code 1) or only stands in one
 * sentence (code 0), and whole sentences with codes of another scheme between invented actors, or with none.
 */
final class ToldAtAll {
    /** From this confidence on an event between a marked pair counts as told. */
    private static final double SURE = 0.5;

    /** Tells whether the product finds an event in a line of the gold set. */
    record Line(String id, String text, boolean hasPair, boolean tells) {}

    private final int[] told = new int[2];
    private final int[] all = new int[2];

    /** The lines of the file when it is of this kind, else none. */
    static List<Line> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            JsonNode row = mapper.readTree(line);
            String scheme = row.path("events").path(0).path("scheme").asText();
            boolean pair = row.has("marked");
            if (pair && !scheme.equals("AW-binary")) return List.of();
            boolean tells = pair
                    ? row.path("events").path(0).path("code").asText().equals("1")
                    : !row.path("events").isEmpty();
            lines.add(new Line(row.path("id").asText(), row.path("text").asText(), pair, tells));
        }
        return lines;
    }

    /** True when an event between a marked pair is sure enough to count. */
    static boolean isSure(double confidence) {
        return confidence >= SURE;
    }

    /** Asks about every line whether an event is told. */
    void score(List<Line> lines, Predicate<Line> finds) {
        for (Line line : lines) {
            int row = line.tells() ? 0 : 1;
            all[row]++;
            if (finds.test(line)) told[row]++;
        }
    }

    String table() {
        return line("told where an event is marked", 0) + line("told where none is marked", 1);
    }

    private String line(String what, int row) {
        double share = all[row] == 0 ? 0 : 100.0 * told[row] / all[row];
        return String.format(Locale.ROOT, "%-32s %d of %d (%.1f %%)%n", what, told[row], all[row], share);
    }
}
