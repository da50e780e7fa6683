package org.demarche.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Table;

/** How sure an event is, from how it was found and how likely the type model thinks its type: {@code confidence.tsv}. */
final class Confidence {
    private static final int LEVELS = 5;

    /** How an event was found. */
    enum Found {
        /** A verb's frame fits and both its sides stand where they should. */
        CLAUSE,
        /** A noun's frame fits. */
        NOUN,
        /** A frame fits, though not quite where the parties stand. */
        LOOSE,
        /** No frame fits; the words as a whole tell it, and its verb may. */
        GUESS
    }

    private final Map<String, List<String>> rows = new HashMap<>();
    private final double[] bounds = new double[LEVELS - 1];

    Confidence() {
        for (List<String> row : Table.read(Confidence.class, "confidence.tsv", LEVELS + 1)) {
            rows.put(row.get(0), row.subList(1, LEVELS + 1));
        }
        List<String> upTo = row("UPTO");
        for (int i = 0; i < bounds.length; i++) bounds[i] = Integer.parseInt(upTo.get(i)) / 100.0;
    }

    /** @param chance how likely the type model thinks the type, whoever found it */
    double of(Found found, double chance) {
        int level = 0;
        while (level < bounds.length && chance >= bounds[level]) level++;
        return Integer.parseInt(row(found.name()).get(level)) / 100.0;
    }

    private List<String> row(String name) {
        List<String> row = rows.get(name);
        if (row == null) throw new IllegalStateException("confidence.tsv lacks " + name);
        return row;
    }
}
