package org.demarche.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;

/**
 * How telling each word is: the logarithm of how few reports hold it.
 *
 * <p>A shipped count of common English stands in for {@value #PRIOR} unread reports, so that five reports of one
 * affair are not taken for all the news there is.
 */
final class Vocabulary {
    private static final int PRIOR = 1000;
    private static final int BACKGROUND = 540;
    // A stem never seen is taken for one seen in half a text.
    private static final double UNSEEN = 0.5;
    private static final double LEAST = 0.05;

    private static final Map<String, Integer> COMMON = common();

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final Map<String, Integer> reports = new HashMap<>();
    private int read;

    /** Counts one more report with these stems. */
    void count(Set<String> stems) {
        read++;
        for (String stem : stems) reports.merge(stem, 1, Integer::sum);
    }

    /** A number for the stem, the same as long as this vocabulary lives. */
    int id(String stem) {
        return ids.computeIfAbsent(stem, each -> {
            stems.add(each);
            return stems.size() - 1;
        });
    }

    /** The stems these numbers stand for. */
    List<String> words(int[] terms) {
        return Arrays.stream(terms).mapToObj(stems::get).toList();
    }

    double weight(String stem) {
        double share = (COMMON.getOrDefault(stem, 0) + UNSEEN) / (BACKGROUND + 2 * UNSEEN);
        double holding = reports.getOrDefault(stem, 0) + PRIOR * share;
        return Math.max(LEAST, Math.log((read + PRIOR) / holding));
    }

    private static Map<String, Integer> common() {
        Map<String, Integer> common = new HashMap<>();
        for (List<String> row : Table.read(Vocabulary.class, "background.tsv", 2)) {
            common.put(row.get(0), Integer.parseInt(row.get(1)));
        }
        return Map.copyOf(common);
    }
}
