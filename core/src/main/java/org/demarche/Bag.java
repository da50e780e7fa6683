package org.demarche;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Weighted terms as a sparse vector, sorted by term; immutable.
 *
 * <p>A term is the hash of its stem, so that bags of different days and processes meet. Two stems of one hash are taken
 * for one word: rare, and next to weightless among the hundreds of a report.
 */
public final class Bag {
    // Sums of thousands of reports stay this small; what is cut off weighs next to nothing.
    private static final int MOST = 600;

    public static final Bag EMPTY = new Bag(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;

    private Bag(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The number that stands for this stem in every bag. */
    public static int term(String stem) {
        return stem.hashCode();
    }

    /** These weights by stem. */
    public static Bag of(Map<String, Double> weights) {
        TreeMap<Integer, Double> byTerm = new TreeMap<>();
        weights.forEach((stem, weight) -> byTerm.merge(term(stem), weight, Double::sum));
        Bag bag = new Bag(new int[byTerm.size()], new float[byTerm.size()]);
        int place = 0;
        for (Map.Entry<Integer, Double> each : byTerm.entrySet()) {
            bag.terms[place] = each.getKey();
            bag.weights[place++] = each.getValue().floatValue();
        }
        return bag;
    }

    public int size() {
        return terms.length;
    }

    /** Its terms in ascending order. */
    public int[] terms() {
        return terms.clone();
    }

    public double weight(int term) {
        int place = Arrays.binarySearch(terms, term);
        return place < 0 ? 0 : weights[place];
    }

    public double dot(Bag other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            if (terms[i] == other.terms[j]) sum += (double) weights[i++] * other.weights[j++];
            else if (terms[i] < other.terms[j]) i++;
            else j++;
        }
        return sum;
    }

    /** The same direction at length 1; an empty bag stays empty. */
    public Bag unit() {
        double length = Math.sqrt(dot(this));
        return length == 0 ? this : times(1 / length);
    }

    /** The same with weights that take two bytes each: the first eight bits of them, rounded. */
    public Bag rounded() {
        float[] rounded = new float[weights.length];
        for (int i = 0; i < rounded.length; i++)
            rounded[i] = Float.intBitsToFloat(Float.floatToIntBits(weights[i]) + 0x8000 & 0xFFFF0000);
        return new Bag(terms, rounded);
    }

    /** These weights for its terms, in their order. */
    public Bag weighed(float[] others) {
        if (others.length != terms.length)
            throw new IllegalArgumentException(others.length + " weights for " + terms.length + " terms");
        return new Bag(terms, others.clone());
    }

    public Bag times(double factor) {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) scaled[i] = (float) (weights[i] * factor);
        return new Bag(terms, scaled);
    }

    /** Each weight times what its term counts for. */
    public Bag times(IntToDoubleFunction factor) {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) scaled[i] = (float) (weights[i] * factor.applyAsDouble(terms[i]));
        return new Bag(terms, scaled);
    }

    public Bag plus(Bag other) {
        int[] sumTerms = new int[terms.length + other.terms.length];
        float[] sumWeights = new float[sumTerms.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length || j < other.terms.length) {
            boolean mine = j == other.terms.length || i < terms.length && terms[i] <= other.terms[j];
            int next = mine ? terms[i] : other.terms[j];
            sumTerms[size] = next;
            if (mine) sumWeights[size] += weights[i++];
            if (j < other.terms.length && other.terms[j] == next) sumWeights[size] += other.weights[j++];
            size++;
        }
        Bag sum = new Bag(Arrays.copyOf(sumTerms, size), Arrays.copyOf(sumWeights, size));
        return size > 2 * MOST ? sum.heaviest(MOST) : sum;
    }

    private Bag heaviest(int count) {
        int[] places = ranked(count).sorted().toArray();
        float[] kept = new float[places.length];
        for (int i = 0; i < kept.length; i++) kept[i] = weights[places[i]];
        return new Bag(Arrays.stream(places).map(place -> terms[place]).toArray(), kept);
    }

    /** The terms that make the two most alike, heaviest first. */
    public int[] shared(Bag other, int count) {
        float[] products = new float[terms.length];
        for (int i = 0; i < products.length; i++) products[i] = (float) (weights[i] * other.weight(terms[i]));
        return new Bag(terms, products).keys(count);
    }

    /** Its heaviest terms, heaviest first. */
    public int[] keys(int count) {
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

    /** Its terms, then their weights, four bytes each, highest byte first: what a store keeps. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(8 * terms.length);
        for (int term : terms) bytes.putInt(term);
        for (float weight : weights) bytes.putFloat(weight);
        return bytes.array();
    }

    /**
     * The bag that {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when these are no bag's bytes
     */
    public static Bag read(byte[] bytes) {
        if (bytes.length % 8 != 0) throw new IllegalArgumentException("no bag has " + bytes.length + " bytes");
        ByteBuffer from = ByteBuffer.wrap(bytes);
        Bag bag = new Bag(new int[bytes.length / 8], new float[bytes.length / 8]);
        for (int i = 0; i < bag.terms.length; i++) bag.terms[i] = from.getInt();
        for (int i = 0; i < bag.weights.length; i++) bag.weights[i] = from.getFloat();
        for (int i = 1; i < bag.terms.length; i++) {
            if (bag.terms[i - 1] >= bag.terms[i]) throw new IllegalArgumentException("terms out of order at " + i);
        }
        return bag;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bag that && Arrays.equals(terms, that.terms) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
    }
}
