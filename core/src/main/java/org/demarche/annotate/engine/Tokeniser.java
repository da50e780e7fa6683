package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;

/**
 * Cuts text into words and marks, by the conventions of the English Web Treebank.
 *
 * <p>Every character that is not white space lies in exactly one token, and no token holds white space. The work is
 * linear in the length of the text: whatever looks ahead looks no further than {@link #LONGEST}.
 */
public final class Tokeniser {
    /** No token is longer: hostile text without white space is cut here. */
    static final int LONGEST = 400;

    private final Addresses addresses = new Addresses();
    private final Marks marks = new Marks();
    private final Words words = new Words();

    /** The tokens of this stretch of the text, in order. */
    public List<Span> tokens(String text, Span within) {
        List<Span> tokens = new ArrayList<>(within.length() / 5 + 1);
        int at = within.start();
        while (at < within.end()) {
            if (Letters.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = chunkEnd(text, at, within.end());
            cut(text, at, end, tokens);
            at = end;
        }
        return tokens;
    }

    private static int chunkEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && !Letters.isSpace(text.charAt(end))) end++;
        return end;
    }

    private void cut(String text, int from, int end, List<Span> tokens) {
        int at = from;
        while (at < end) {
            int next = Math.max(next(new Chunk(text, from, end), at), at + 1);
            next = Letters.whole(text, Math.min(next, at + LONGEST), at, end);
            tokens.add(new Span(at, next));
            at = next;
        }
    }

    private int next(Chunk chunk, int at) {
        int end = addresses.end(chunk, at);
        if (end > at) return end;
        end = marks.end(chunk, at);
        return end > at ? end : words.end(chunk, at);
    }
}
