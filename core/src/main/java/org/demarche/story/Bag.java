package org.demarche.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Weighted terms as a sparse vector, sorted by term; immutable. */
final class Bag {
    // Sums of thousands of reports stay this small; what is cut off weighs next to nothing.
    private static final int MOST = 600;

    private final int[] terms;
    private final double[] weights;

    private Bag(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The report's terms weighted by the vocabulary, scaled to length 1. */
    static Bag of(Map<String, Double> counts, Vocabulary vocabulary) {
        TreeMap<Integer, Double> weighted = new TreeMap<>();
        counts.forEach((stem, count) -> weighted.put(
                vocabulary.id(stem), (count >= 1 ? 1 + Math.log(count) : count) * vocabulary.weight(stem)));
        double length = Math.sqrt(
                weighted.values().stream().mapToDouble(each -> each * each).sum());
        int[] terms = weighted.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = weighted.values().stream()
                .mapToDouble(each -> length == 0 ? 0 : each / length)
                .toArray();
        return new Bag(terms, weights);
    }

    double dot(Bag other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            if (terms[i] == other.terms[j]) sum += weights[i++] * other.weights[j++];
            else if (terms[i] < other.terms[j]) i++;
            else j++;
        }
        return sum;
    }

    Bag plus(Bag other) {
        int[] sumTerms = new int[terms.length + other.terms.length];
        double[] sumWeights = new double[sumTerms.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            int next = Math.min(i < terms.length ? terms[i] : Integer.MAX_VALUE, other.termAt(j));
            sumTerms[size] = next;
            if (i < terms.length && terms[i] == next) sumWeights[size] += weights[i++];
            if (other.termAt(j) == next) sumWeights[size] += other.weights[j++];
            size++;
        }
        Bag sum = new Bag(Arrays.copyOf(sumTerms, size), Arrays.copyOf(sumWeights, size));
        return size > 2 * MOST ? sum.heaviest(MOST) : sum;
    }

    private int termAt(int place) {
        return place < terms.length ? terms[place] : Integer.MAX_VALUE;
    }

    private Bag heaviest(int count) {
        int[] places = ranked(count).sorted().toArray();
        return new Bag(
                Arrays.stream(places).map(place -> terms[place]).toArray(),
                Arrays.stream(places).mapToDouble(place -> weights[place]).toArray());
    }

    /** The terms that make the two most alike, heaviest first. */
    int[] shared(Bag other, int count) {
        double[] products = new double[terms.length];
        for (int i = 0; i < products.length; i++) {
            int at = Arrays.binarySearch(other.terms, terms[i]);
            products[i] = at < 0 ? 0 : weights[i] * other.weights[at];
        }
        return new Bag(terms, products).keys(count);
    }

    /** Its heaviest terms, heaviest first. */
    int[] keys(int count) {
        return ranked(count).map(place -> terms[place]).toArray();
    }

    private IntStream ranked(int count) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -weights[place])
                        .thenComparing(place -> terms[place]))
                .limit(count)
                .mapToInt(Integer::intValue);
    }
}
