package org.demarche.story;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Bag;
import org.demarche.Table;

/**
 * How telling each word is: the logarithm of how few reports hold it.
 *
 * <p>A shipped count of common English stands in for {@value #PRIOR} unread reports, so that five reports of one
 * affair are not taken for all the news there is. Serializable, so that a cluster can hand it to its workers.
 */
public final class Vocabulary implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int PRIOR = 1000;
    private static final int BACKGROUND = 540;
    // A stem never seen is taken for one seen in half a text.
    private static final double UNSEEN = 0.5;
    private static final double LEAST = 0.05;

    private static final Map<Integer, Integer> COMMON = common();

    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<Integer, String> stems = new HashMap<>();
    private int read;

    /** Has read nothing yet. */
    public Vocabulary() {}

    /** Has read this many reports, of which so many hold each stem. */
    public Vocabulary(Map<String, Integer> reports, int read) {
        this.read = read;
        reports.forEach(this::know);
    }

    /** Counts one more report with these stems. */
    void count(Set<String> held) {
        read++;
        for (String stem : held) know(stem, 1);
    }

    private void know(String stem, int more) {
        reports.merge(stem, more, Integer::sum);
        stems.putIfAbsent(Bag.term(stem), stem);
    }

    /** The stems these terms stand for; those never counted are left out. */
    List<String> words(int[] terms) {
        return Arrays.stream(terms)
                .mapToObj(term -> Optional.ofNullable(stems.get(term)))
                .flatMap(Optional::stream)
                .toList();
    }

    double weight(String stem) {
        return weight(Bag.term(stem), reports.getOrDefault(stem, 0), read);
    }

    /** How telling a term is that this many of so many reports hold. */
    static double weight(int term, int holding, int read) {
        double share = (COMMON.getOrDefault(term, 0) + UNSEEN) / (BACKGROUND + 2 * UNSEEN);
        return Math.max(LEAST, Math.log((read + PRIOR) / (holding + PRIOR * share)));
    }

    /** The report's counted stems; the tenth time a word counts for less than the first. */
    static Bag counted(Map<String, Double> counts) {
        Map<String, Double> damped = new HashMap<>();
        counts.forEach((stem, count) -> damped.put(stem, count >= 1 ? 1 + Math.log(count) : count));
        return Bag.of(damped);
    }

    /** The report's counted stems weighted by how telling they are, scaled to length 1. */
    Bag bag(Map<String, Double> counts) {
        Map<Integer, Double> telling = new HashMap<>();
        for (String stem : counts.keySet()) telling.put(Bag.term(stem), weight(stem));
        return counted(counts).times(term -> telling.getOrDefault(term, 0.0)).unit();
    }

    private static Map<Integer, Integer> common() {
        Map<Integer, Integer> common = new HashMap<>();
        for (List<String> row : Table.read(Vocabulary.class, "background.tsv", 2)) {
            common.merge(Bag.term(row.get(0)), Integer.parseInt(row.get(1)), Math::max);
        }
        return Map.copyOf(common);
    }
}
