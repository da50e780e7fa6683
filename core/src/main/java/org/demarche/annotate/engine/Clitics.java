package org.demarche.annotate.engine;

import java.util.Locale;
import java.util.Set;

/** Recognises the short forms that English glues to the word before: 's, 'll, n't. */
final class Clitics {
    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "m", "d", "re", "ve", "ll");
    private static final Set<String> OPENING = Set.of("em", "n", "til", "cause", "tis", "twas", "bout", "round");

    private Clitics() {}

    /** The end of the clitic at this apostrophe; the place itself when there is none. */
    static int end(Chunk chunk, int apostrophe) {
        int to = chunk.letters(apostrophe + 1);
        if (to - apostrophe > 3 || to == apostrophe + 1 || chunk.isWord(to)) return apostrophe;
        String letters = chunk.words(apostrophe + 1, to).toLowerCase(Locale.ROOT);
        return AFTER_APOSTROPHE.contains(letters) ? to : apostrophe;
    }

    /** True when "n't" stands here and ends the word. */
    static boolean isNot(Chunk chunk, int place) {
        return (chunk.at(place) | 32) == 'n'
                && Letters.isApostrophe(chunk.at(place + 1))
                && (chunk.at(place + 2) | 32) == 't'
                && !chunk.isWord(place + 3);
    }

    /** True when a word, not a quotation, begins with this apostrophe: 's, '80s, 'em. */
    static boolean opens(Chunk chunk, int apostrophe) {
        if (end(chunk, apostrophe) > apostrophe) return true;
        if (apostrophe > chunk.start() && chunk.isWord(apostrophe - 1)) return false;
        int digits = chunk.digits(apostrophe + 1);
        if (digits == apostrophe + 3)
            return !chunk.isWord(digits) || chunk.at(digits) == 's' && !chunk.isWord(digits + 1);
        int to = chunk.letters(apostrophe + 1);
        if (to - apostrophe > 6 || Letters.isApostrophe(chunk.at(to))) return false;
        return OPENING.contains(chunk.words(apostrophe + 1, to).toLowerCase(Locale.ROOT));
    }
}
