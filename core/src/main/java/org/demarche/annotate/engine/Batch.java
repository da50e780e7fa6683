package org.demarche.annotate.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of one run of the network, one behind the other, without padding.
 *
 * <p>A run holds a fixed number of sentences; where there are fewer, sentences without words fill it.
 */
final class Batch {
    /** A run reads no more pieces, unless one sentence alone has more: its memory grows with them. */
    private static final int MOST = 512;

    private static final int ID = 0;
    private static final int SHAPE = 1;
    private static final int PLACE = 2;
    private static final int ROW = 3;
    private static final int SLOT = 4;

    private final List<Encoded> sentences;
    private final int slots;
    private final int size;
    private final int rows;

    private Batch(List<Encoded> sentences, int slots) {
        this.sentences = List.copyOf(sentences);
        this.slots = slots;
        int fillers = slots - sentences.size();
        size = sentences.stream().mapToInt(Encoded::size).sum() + fillers * Encoded.NOTHING.size();
        rows = sentences.stream().mapToInt(Encoded::rows).sum() + fillers * Encoded.NOTHING.rows();
    }

    /** These sentences in as many runs as they need, in order. */
    static List<Batch> of(List<Encoded> sentences, int slots) {
        List<Batch> batches = new ArrayList<>();
        int from = 0;
        int pieces = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int more = sentences.get(i).size();
            if (i > from && (i - from == slots || pieces + more > MOST)) {
                batches.add(new Batch(sentences.subList(from, i), slots));
                from = i;
                pieces = 0;
            }
            pieces += more;
        }
        if (from < sentences.size()) batches.add(new Batch(sentences.subList(from, sentences.size()), slots));
        return batches;
    }

    /** The sentences, without those that fill the run. */
    List<Encoded> sentences() {
        return sentences;
    }

    /** How many pieces the run reads. */
    int size() {
        return size;
    }

    /** How many rows the network answers with: one for the start mark of each sentence and one for each word. */
    int rows() {
        return rows;
    }

    private Encoded slot(int slot) {
        return slot < sentences.size() ? sentences.get(slot) : Encoded.NOTHING;
    }

    /** For each piece its number, the shape of its word, its place in its sentence, its row, and its sentence. */
    LongBuffer pieces() {
        LongBuffer pieces = direct(5 * size * Long.BYTES).asLongBuffer();
        int piece = 0;
        int row = 0;
        for (int slot = 0; slot < slots; slot++) {
            Encoded sentence = slot(slot);
            int[] owners = sentence.owners();
            for (int i = 0; i < owners.length; i++, piece++) {
                pieces.put(ID * size + piece, sentence.ids()[i]);
                pieces.put(SHAPE * size + piece, owners[i] < 0 ? 0 : sentence.shape()[owners[i]]);
                pieces.put(PLACE * size + piece, i);
                pieces.put(ROW * size + piece, row + owners[i] + 1);
                pieces.put(SLOT * size + piece, slot);
            }
            row += sentence.rows();
        }
        return pieces;
    }

    /**
     * The share of each piece in its row (the end mark of a sentence without words, which has none, adds nothing to the
     * start mark's), then the share of each in the meaning of its sentence.
     */
    FloatBuffer shares() {
        FloatBuffer shares = direct(2 * size * Float.BYTES).asFloatBuffer();
        int piece = 0;
        for (int slot = 0; slot < slots; slot++) {
            Encoded sentence = slot(slot);
            int[] owners = sentence.owners();
            for (int i = 0; i < owners.length; i++, piece++) {
                shares.put(piece, owners[i] < 0 ? (i == 0 ? 1f : 0f) : sentence.share(owners[i]));
                shares.put(size + piece, 1f / owners.length);
            }
        }
        return shares;
    }

    /** The shape of each row's word; 0 for start marks. */
    long[] shapes() {
        long[] shapes = new long[rows];
        int row = 0;
        for (Encoded sentence : sentences) {
            System.arraycopy(sentence.shape(), 0, shapes, row + 1, sentence.words());
            row += sentence.rows();
        }
        return shapes;
    }

    /** How many pieces each sentence has, then how many rows. */
    long[] sizes() {
        long[] sizes = new long[2 * slots];
        for (int slot = 0; slot < slots; slot++) {
            sizes[slot] = slot(slot).size();
            sizes[slots + slot] = slot(slot).rows();
        }
        return sizes;
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
}
