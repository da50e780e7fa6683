package org.demarche.store.codec;

import java.util.Locale;

/**
 * Packs or unpacks what tokens are and how they hang together, as numbers that the words and their neighbours make
 * likely.
 */
final class TokenCoder {
    private static final Odds KNOWN = Odds.read("odds-1.bin");

    // A megabyte each, and one coder at a time on a thread.
    private static final ThreadLocal<Odds> OWN = ThreadLocal.withInitial(Odds::even);

    private static final int TAG = 0;
    private static final int LEMMA = 1;
    private static final int HEAD = 2;
    private static final int RELATION = 3;
    private static final int ROOT = 0;

    private final Coder coder;

    TokenCoder(Coder coder) {
        this.coder = coder;
    }

    static TokenCoder packing() {
        return new TokenCoder(new Coder(fresh()));
    }

    static TokenCoder unpacking(byte[] packed) {
        return new TokenCoder(new Coder(fresh(), packed));
    }

    private static Odds fresh() {
        Odds odds = OWN.get();
        odds.be(KNOWN);
        return odds;
    }

    byte[] bytes() {
        return coder.bytes();
    }

    /** The tokens of a sentence as numbers, filled in when they are unpacked; heads are ids, 0 for the root. */
    record Row(String[] words, int[] tags, int[] lemmas, int[] heads, int[] relations) {
        Row(String[] words) {
            this(words, new int[words.length], new int[words.length], new int[words.length], new int[words.length]);
        }

        private int tag(int at) {
            return at >= 0 && at < tags.length ? tags[at] : -1;
        }
    }

    void sentence(Row row) {
        int count = row.words.length;
        for (int i = 0; i < count; i++) tag(row, i);
        for (int i = 0; i < count; i++) lemma(row, i);
        for (int i = 0; i < count; i++) head(row, i);
        for (int i = 0; i < count; i++) relation(row, i);
    }

    private void tag(Row row, int i) {
        String word = row.words[i];
        int before = row.tag(i - 1);
        int like = shape(word) * 31 + end(word, 3);
        row.tags[i] = code(TAG, row.tags[i], word.hashCode(), like, both(before, row.tag(i - 2)), both(like, before));
    }

    private void lemma(Row row, int i) {
        String word = row.words[i];
        int tag = row.tags[i];
        row.lemmas[i] =
                code(LEMMA, row.lemmas[i], word.hashCode(), both(end(word, 3), tag), both(end(word, 1), tag), tag);
    }

    private void head(Row row, int i) {
        int tag = row.tags[i];
        int before = row.tag(i - 1);
        int after = row.tag(i + 1);
        int step = code(
                HEAD,
                step(row.heads[i], i + 1),
                both(tag, after),
                both(both(tag, before), after),
                row.words[i].hashCode(),
                both(both(tag, before), i == 0 ? 0 : step(row.heads[i - 1], i)));
        row.heads[i] = head(step, i + 1);
    }

    private void relation(Row row, int i) {
        int tag = row.tags[i];
        int head = row.heads[i];
        int above = head == ROOT ? -2 : row.tag(head - 1);
        int side = Integer.signum(head - i - 1) * (Math.abs(head - i - 1) == 1 ? 1 : 2);
        int before = i == 0 ? -1 : row.relations[i - 1];
        row.relations[i] = code(
                RELATION,
                row.relations[i],
                both(both(tag, above), side),
                both(row.words[i].hashCode(), side),
                both(both(tag, above), before),
                both(tag, row.tag(i - 1)));
    }

    private int code(int kind, int number, int one, int two, int three, int four) {
        int salt = kind * 0x61C88647;
        int[] circumstances = {one ^ salt, two + salt, three * 5 ^ salt, four * 7 + salt};
        return coder.number(number, circumstances, kind);
    }

    private static int both(int one, int other) {
        return one * 0x01000193 + other * 0x5BD1E995;
    }

    // Heads lie near their tokens: 0 the root, then one to the right, one to the left, two to the right …
    private static int step(int head, int id) {
        if (head == ROOT) return ROOT;
        int away = head - id;
        return away > 0 ? 2 * away - 1 : -2 * away;
    }

    private static int head(int step, int id) {
        if (step == ROOT) return ROOT;
        return step % 2 == 1 ? id + (step + 1) / 2 : id - step / 2;
    }

    private static int shape(String word) {
        if (word.isEmpty()) return 0;
        char first = word.charAt(0);
        if (Character.isDigit(first)) return 1;
        if (Character.isUpperCase(first)) return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? 2 : 3;
        return Character.isLetter(first) ? 4 : 5;
    }

    private static int end(String word, int length) {
        return word.substring(Math.max(0, word.length() - length))
                .toLowerCase(Locale.ROOT)
                .hashCode();
    }
}
