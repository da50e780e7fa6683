package org.demarche.store.codec;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Learns how likely each of two answers is from what was answered in like circumstances.
 *
 * <p>A question is asked in a few circumstances at once. Each remembers its answers in a slot; what they say is weighed
 * by how right each was so far, as in the compressors of the PAQ family. All of it is whole numbers, so that what one
 * machine packs every other unpacks.
 */
final class Odds {
    /** In how many circumstances a question is asked. */
    static final int CIRCUMSTANCES = 4;

    /** Chances are told as so many parts of this. */
    static final int ALL = 1 << 12;

    private static final int SLOT_BITS = 18;
    private static final int COUNT_BITS = 10;
    private static final int MOST_COUNTED = 60;
    private static final int EVEN = 1 << 31;
    private static final int SETS = 16;
    private static final int LIKELY = 2047;
    private static final int RECIPROCAL_BITS = 40;
    private static final long[] RECIPROCALS = reciprocals();
    private static final int[] SQUASHED = squashed();
    private static final int[] STRETCHED = stretched();

    private final int[] slots;
    private final int[] weights;
    private final int[] met = new int[CIRCUMSTANCES];
    private final int[] asked = new int[CIRCUMSTANCES];
    private final int[] told = new int[CIRCUMSTANCES];
    private int set;
    private int chance;

    private Odds(int[] slots, int[] weights) {
        this.slots = slots;
        this.weights = weights;
    }

    /** Odds that know nothing. */
    static Odds even() {
        int[] slots = new int[1 << SLOT_BITS];
        Arrays.fill(slots, EVEN);
        int[] weights = new int[SETS * CIRCUMSTANCES];
        Arrays.fill(weights, (1 << 16) * 2 / 5);
        return new Odds(slots, weights);
    }

    /** Knows what the others know, and nothing else. */
    void be(Odds others) {
        System.arraycopy(others.slots, 0, slots, 0, slots.length);
        System.arraycopy(others.weights, 0, weights, 0, weights.length);
    }

    /**
     * Begins a few questions asked in the same circumstances.
     *
     * @param circumstances numbers that tell them
     * @param kind of question, from 0: questions of a kind weigh their circumstances alike
     */
    void meet(int[] circumstances, int kind) {
        set = kind * CIRCUMSTANCES;
        for (int i = 0; i < CIRCUMSTANCES; i++) met[i] = circumstances[i] * 0x2545F491 * 0x9E3779B1 + i * 0x3C6EF372;
    }

    /**
     * How likely the answer is yes, in parts of {@link #ALL}; never none and never all.
     *
     * @param question its number; circumstances of different questions have nothing in common
     */
    int chance(int question) {
        int salt = question * 0x9E3779B1;
        long sum = 0;
        for (int i = 0; i < CIRCUMSTANCES; i++) {
            int mixed = met[i] + salt;
            int slot = (mixed ^ mixed >>> 15) * 0x85EBCA6B >>> 32 - SLOT_BITS;
            asked[i] = slot;
            int stretched = STRETCHED[slots[slot] >>> 20];
            told[i] = stretched;
            sum += (long) weights[set + i] * stretched;
        }
        chance = Math.max(1, Math.min(ALL - 1, squash((int) Math.max(-LIKELY, Math.min(LIKELY, sum >> 16)))));
        return chance;
    }

    /** Learns the answer to the question asked last. */
    void learn(boolean yes) {
        int error = ((yes ? ALL : 0) - chance) * 7;
        for (int i = 0; i < CIRCUMSTANCES; i++) {
            weights[set + i] += told[i] * error + 0x8000 >> 16;
            int slot = slots[asked[i]];
            int count = slot & (1 << COUNT_BITS) - 1;
            int likely = slot >>> COUNT_BITS;
            int next = yes ? likely + step((1 << 32 - COUNT_BITS) - 1 - likely, count) : likely - step(likely, count);
            slots[asked[i]] = next << COUNT_BITS | Math.min(count + 1, MOST_COUNTED);
        }
    }

    // 2 * away / (2 * count + 3), which dividing would take most of the time for.
    private static int step(int away, int count) {
        return (int) (2L * away * RECIPROCALS[count] >>> RECIPROCAL_BITS);
    }

    // Rounded up, so that products of numbers below 2^24 are cut off where a division cuts them off.
    private static long[] reciprocals() {
        long[] reciprocals = new long[MOST_COUNTED + 1];
        for (int count = 0; count < reciprocals.length; count++)
            reciprocals[count] = (1L << RECIPROCAL_BITS) / (2L * count + 3) + 1;
        return reciprocals;
    }

    private static int squash(int stretched) {
        return SQUASHED[stretched + LIKELY];
    }

    // 4096 / (1 + e^(-x / 256)), by a table whose steps every machine computes alike.
    private static int[] squashed() {
        int[] steps = {
            1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
            3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094
        };
        int[] squashed = new int[2 * LIKELY + 1];
        for (int i = 0; i < squashed.length; i++) {
            int at = i + 1;
            int part = at & 127;
            squashed[i] = steps[at >> 7] * (128 - part) + steps[Math.min(32, (at >> 7) + 1)] * part + 64 >> 7;
        }
        return squashed;
    }

    private static int[] stretched() {
        int[] stretched = new int[ALL];
        int next = 0;
        for (int x = -LIKELY; x <= LIKELY; x++) {
            int chance = SQUASHED[x + LIKELY];
            for (; next <= chance && next < ALL; next++) stretched[next] = x;
        }
        for (; next < ALL; next++) stretched[next] = LIKELY;
        return stretched;
    }

    /** Writes what they know: of each slot the twelve highest bits of the chance and, roughly, how often it was asked. */
    void write(DataOutputStream out) throws IOException {
        for (int slot : slots) {
            int count = slot & (1 << COUNT_BITS) - 1;
            out.writeShort(slot >>> 20 << 4 | Math.min(15, count / 4 + Math.min(count, 1)));
        }
        for (int weight : weights) out.writeInt(weight);
    }

    /** The odds of the resource beside this class. */
    static Odds read(String name) {
        try (InputStream bytes = Objects.requireNonNull(Odds.class.getResourceAsStream(name));
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16))) {
            Odds odds = even();
            for (int i = 0; i < odds.slots.length; i++) {
                int told = in.readUnsignedShort();
                int count = (told & 15) * 4;
                odds.slots[i] = count == 0 ? EVEN : told >>> 4 << 20 | 1 << 19 | Math.min(count, MOST_COUNTED);
            }
            for (int i = 0; i < odds.weights.length; i++) odds.weights[i] = in.readInt();
            return odds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
