package org.demarche.bench.seeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what was right of what was asked, row by row, and keeps every miss and extra with its words. */
final class Tally {
    private final Map<String, int[]> rows = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    /** One more asked for in this row; {@code what} is kept when it is wrong. */
    void count(String row, boolean right, String what) {
        int[] counts = rows.computeIfAbsent(row, name -> new int[2]);
        counts[1]++;
        if (right) counts[0]++;
        else errors.add(row + ": " + what);
    }

    /** An error of a row without a right answer to miss: something found that nobody asked for. */
    void extra(String row, boolean wanted, String what) {
        int[] counts = rows.computeIfAbsent(row, name -> new int[2]);
        counts[1]++;
        if (wanted) return;
        counts[0]++;
        errors.add(row + ": " + what);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        rows.forEach((row, counts) -> table.append(String.format(
                Locale.ROOT,
                "%-46s %4d of %4d  %5.1f %%%n",
                row,
                counts[0],
                counts[1],
                counts[1] == 0 ? 0 : 100.0 * counts[0] / counts[1])));
        return table.toString();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }
}
