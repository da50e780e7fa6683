package org.demarche.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The heaviest common subsequence of two wordings.
 *
 * @param weight its weight
 * @param run the weight of its heaviest unbroken run
 * @param words the words of its longest unbroken run
 * @param matches places of the words it joins, in order
 */
record Alignment(double weight, double run, int words, List<Match> matches) {
    /**
     * A word both have.
     *
     * @param a its place in the first wording
     * @param b its place in the second
     */
    record Match(int a, int b) {}

    Alignment {
        matches = List.copyOf(matches);
    }

    static Alignment of(Wording one, Wording other) {
        List<Wording.Word> a = one.words();
        List<Wording.Word> b = other.words();
        double[][] best = new double[a.size() + 1][b.size() + 1];
        double[][] runs = new double[2][b.size() + 1];
        double run = 0;
        for (int i = 0; i < a.size(); i++) {
            double[] row = runs[(i + 1) % 2];
            for (int j = 0; j < b.size(); j++) {
                boolean same = a.get(i).stem().equals(b.get(j).stem());
                row[j + 1] = same ? runs[i % 2][j] + a.get(i).weight() : 0;
                run = Math.max(run, row[j + 1]);
                double skipped = Math.max(best[i][j + 1], best[i + 1][j]);
                best[i + 1][j + 1] =
                        same ? Math.max(skipped, best[i][j] + a.get(i).weight()) : skipped;
            }
        }
        List<Match> matches = matches(a, b, best);
        return new Alignment(best[a.size()][b.size()], run, longest(matches), matches);
    }

    private static int longest(List<Match> matches) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            boolean goesOn = i > 0 && matches.get(i - 1).equals(new Match(match.a - 1, match.b - 1));
            length = goesOn ? length + 1 : 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static List<Match> matches(List<Wording.Word> a, List<Wording.Word> b, double[][] best) {
        List<Match> matches = new ArrayList<>();
        int i = a.size();
        int j = b.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) i--;
            else if (best[i][j] == best[i][j - 1]) j--;
            else matches.add(new Match(--i, --j));
        }
        Collections.reverse(matches);
        return matches;
    }
}
