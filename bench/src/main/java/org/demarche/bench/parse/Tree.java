package org.demarche.bench.parse;

import java.util.List;

/**
 * One sentence, gold or parsed.
 *
 * @param tokens where the tokens stand: start and end of each, counted without white space over the whole file
 * @param words its syntactic words
 */
public record Tree(List<Place> tokens, List<Word> words) {
    /** A stretch of characters that are not white space. */
    public record Place(int start, int end) {}

    /** The characters of the whole sentence. */
    public Place place() {
        return new Place(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }
}
