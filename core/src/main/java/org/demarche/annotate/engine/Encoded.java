package org.demarche.annotate.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence in the numbers that the network reads.
 *
 * @param ids its word pieces, with the start and end mark
 * @param first where the pieces of each word begin
 * @param shape the class of each word's spelling
 */
record Encoded(long[] ids, long[] first, long[] shape) {
    /** The network has places for no more pieces. */
    private static final int MOST = 512;

    static Encoded of(List<String> words, WordPieces pieces) {
        Encoded whole = of(words, pieces, MOST);
        int most = MOST / 2;
        while (whole.ids.length > MOST) {
            whole = of(words, pieces, most);
            most /= 2;
        }
        return whole;
    }

    // Words of hundreds of pieces are no words: their first pieces must do when the sentence is too long.
    private static Encoded of(List<String> words, WordPieces pieces, int mostOfWord) {
        Numbers ids = new Numbers();
        long[] first = new long[words.size()];
        long[] shape = new long[words.size()];
        ids.add(WordPieces.START);
        for (int i = 0; i < first.length; i++) {
            first[i] = ids.size();
            pieces.add(words.get(i), ids);
            ids.cut((int) first[i] + Math.max(1, mostOfWord));
            shape[i] = WordShape.of(words.get(i));
        }
        ids.add(WordPieces.END);
        return new Encoded(ids.toArray(), first, shape);
    }

    int words() {
        return first.length;
    }

    /** The shape of each piece's word; 0 for the start and end mark. */
    long[] pieceShapes() {
        long[] shapes = new long[ids.length];
        for (int word = 0; word < words(); word++) {
            Arrays.fill(shapes, (int) first[word], end(word), shape[word]);
        }
        return shapes;
    }

    /** The shape of the start mark, 0, and of each word. */
    long[] wordShapes() {
        long[] shapes = new long[words() + 1];
        System.arraycopy(shape, 0, shapes, 1, words());
        return shapes;
    }

    /** For the start mark and each word the share of each piece in its mean, row after row. */
    FloatBuffer pool() {
        FloatBuffer pool = ByteBuffer.allocateDirect((words() + 1) * ids.length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        pool.put(0, 1f);
        for (int word = 0; word < words(); word++) {
            int row = (word + 1) * ids.length;
            float share = 1f / (end(word) - first[word]);
            for (int piece = (int) first[word]; piece < end(word); piece++) pool.put(row + piece, share);
        }
        return pool;
    }

    long[] poolShape() {
        return new long[] {words() + 1, ids.length};
    }

    private int end(int word) {
        return word + 1 < words() ? (int) first[word + 1] : ids.length - 1;
    }
}
