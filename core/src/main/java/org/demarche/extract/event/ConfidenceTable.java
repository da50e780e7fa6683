package org.demarche.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Table;

/** The confidences that ship with the product, {@code confidence.tsv}: a row for each way an event is found. */
public final class ConfidenceTable implements Confidence {
    /** Into so many ranges the model's chances are parted. */
    public static final int LEVELS = 5;

    private static final String UPTO = "UPTO";

    private final List<Double> bounds;
    private final List<List<Double>> rows;

    /**
     * Reads the table.
     *
     * @throws IllegalStateException when a way of finding events has no row
     */
    public ConfidenceTable() {
        List<List<String>> table = Table.read(ConfidenceTable.class, "confidence.tsv", LEVELS + 1);
        bounds = row(table, UPTO);
        rows = Stream.of(Found.values()).map(found -> row(table, found.name())).toList();
    }

    @Override
    public double of(Found found, double chance) {
        return rows.get(found.ordinal()).get(level(chance));
    }

    /** The range that a chance lies in, from 0. */
    public int level(double chance) {
        int level = 0;
        while (level < LEVELS - 1 && chance >= bounds.get(level)) level++;
        return level;
    }

    private static List<Double> row(List<List<String>> table, String name) {
        return table.stream()
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("confidence.tsv lacks " + name))
                .stream()
                .skip(1)
                .map(percent -> Integer.parseInt(percent) / 100.0)
                .toList();
    }
}
