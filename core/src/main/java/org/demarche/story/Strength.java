package org.demarche.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Drift;
import org.demarche.Table;

/** The scales on which words are weaker or stronger. */
final class Strength {
    /**
     * A place on a scale.
     *
     * @param kind which drift a move on the scale is
     * @param scale its name
     * @param level from weak to strong
     */
    record Level(Drift.Kind kind, String scale, int level) {}

    private static final Map<String, List<Level>> LEVELS = levels();

    private Strength() {}

    /** Two places on one scale, when both words have one; a word may be on several scales. */
    static Optional<Map.Entry<Level, Level>> compare(String one, String other) {
        for (Level a : of(one)) {
            for (Level b : of(other)) {
                if (a.scale.equals(b.scale) && a.level != b.level) return Optional.of(Map.entry(a, b));
            }
        }
        return Optional.empty();
    }

    private static List<Level> of(String form) {
        return LEVELS.getOrDefault(form, List.of());
    }

    private static Map<String, List<Level>> levels() {
        Map<String, List<Level>> levels = new HashMap<>();
        for (List<String> row : Table.read(Strength.class, "strength.tsv", 4)) {
            Level level = new Level(Drift.Kind.valueOf(row.get(0)), row.get(1), Integer.parseInt(row.get(2)));
            for (String form : row.get(3).split(" ")) {
                levels.merge(form, List.of(level), Strength::both);
            }
        }
        return Map.copyOf(levels);
    }

    private static List<Level> both(List<Level> one, List<Level> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
