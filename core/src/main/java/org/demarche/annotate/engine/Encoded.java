package org.demarche.annotate.engine;

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
    /** The sentence without words. */
    static final Encoded NOTHING = new Encoded(new long[] {WordPieces.START, WordPieces.END}, new long[0], new long[0]);

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

    /** How many pieces there are, start and end mark included. */
    int size() {
        return ids.length;
    }

    int words() {
        return first.length;
    }

    /** How many rows the network answers with: the start mark's and each word's. */
    int rows() {
        return words() + 1;
    }

    /** For each piece the word it belongs to, from 0; -1 for the start mark. The end mark is a piece of the last word. */
    int[] owners() {
        int[] owners = new int[size()];
        Arrays.fill(owners, -1);
        for (int word = 0; word < words(); word++) Arrays.fill(owners, (int) first[word], end(word), word);
        return owners;
    }

    /** The share of each piece of this word in its mean. */
    float share(int word) {
        return 1f / (end(word) - first[word]);
    }

    private int end(int word) {
        return word + 1 < words() ? (int) first[word + 1] : ids.length;
    }
}
