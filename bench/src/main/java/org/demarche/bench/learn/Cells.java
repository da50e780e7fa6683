package org.demarche.bench.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.extract.event.Confidence.Found;
import org.demarche.extract.event.ConfidenceTable;

/** How many events were found in each cell of {@code confidence.tsv}, how many of them rightly, and what that teaches. */
final class Cells {
    /** So many events as sure as all of their range each cell is given beside its own: few alone say little. */
    private static final double LENT = 10;

    private final Tally[] ranges = tallies();
    private final Tally[][] cells = new Tally[Found.values().length][];

    Cells() {
        for (int i = 0; i < cells.length; i++) cells[i] = tallies();
    }

    /** Events, or cells that came to have one share, as one. */
    private record Tally(double given, double right, int cells) {
        private Tally and(Tally other) {
            return new Tally(given + other.given, right + other.right, cells + other.cells);
        }

        private double share() {
            return given == 0 ? 0 : right / given;
        }
    }

    private static Tally[] tallies() {
        Tally[] tallies = new Tally[ConfidenceTable.LEVELS];
        Arrays.fill(tallies, new Tally(0, 0, 1));
        return tallies;
    }

    /** @param weight as how many events it counts */
    void add(Found found, int level, double weight, boolean isRight) {
        Tally event = new Tally(weight, isRight ? weight : 0, 0);
        Tally[] row = cells[found.ordinal()];
        row[level] = row[level].and(event);
        ranges[level] = ranges[level].and(event);
    }

    /** The row of the table for a way of finding events: what the model finds likelier is never less sure. */
    String row(Found found) {
        List<Tally> steps = new ArrayList<>();
        for (int level = 0; level < ConfidenceTable.LEVELS; level++) {
            steps.add(cells[found.ordinal()][level].and(new Tally(LENT, LENT * ranges[level].share(), 0)));
            while (falls(steps)) steps.add(steps.remove(steps.size() - 2).and(steps.remove(steps.size() - 1)));
        }
        return steps.stream()
                .flatMap(step -> Collections.nCopies(step.cells(), percent(step)).stream())
                .collect(Collectors.joining("\t", found + "\t", ""));
    }

    // Neighbours that fall are taken together.
    private static boolean falls(List<Tally> steps) {
        int last = steps.size() - 1;
        return last > 0 && steps.get(last).share() < steps.get(last - 1).share();
    }

    private static String percent(Tally step) {
        return String.valueOf(Math.round(100 * step.share()));
    }
}
