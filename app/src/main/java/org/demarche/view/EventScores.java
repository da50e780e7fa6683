package org.demarche.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Event;
import org.demarche.Table;

/** The published scales of events: PLOVER's intensity and Goldstein's. */
final class EventScores {
    private static final Map<String, Double> GOLDSTEIN = goldstein();
    private static final Map<String, Double> INTENSITY = intensity();

    private EventScores() {}

    /** PLOVER's intensity: the first mode's when it has one, else the type's. */
    static double intensity(Event event) {
        return event.modes().stream()
                .map(mode -> INTENSITY.get(event.type() + " " + mode))
                .filter(score -> score != null)
                .findFirst()
                .orElse(event.type().score());
    }

    /** Goldstein's value of a CAMEO code, its parent's when it has none of its own. */
    static double goldstein(String code) {
        for (String at = code; at.length() >= 2; at = at.substring(0, at.length() - 1)) {
            Double value = GOLDSTEIN.get(at);
            if (value != null) return value;
        }
        return 0;
    }

    private static Map<String, Double> goldstein() {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row : Table.read(EventScores.class, "goldstein.tsv", 2)) {
            values.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        return Map.copyOf(values);
    }

    private static Map<String, Double> intensity() {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row : Table.read(EventScores.class, "intensity.tsv", 3)) {
            values.put(row.get(0) + " " + row.get(1), Double.parseDouble(row.get(2)));
        }
        return Map.copyOf(values);
    }
}
