package org.demarche.store.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What an index entry must hold to be found.
 *
 * @param all of each of these lists at least one phrase must be there
 * @param none no phrase of these may be there
 */
public record Match(List<List<Phrase>> all, List<Phrase> none) {
    /**
     * Words that stand one after another.
     *
     * @param words at least one
     * @param open true when the last word may go on
     */
    public record Phrase(List<String> words, boolean open) {
        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty()) throw new IllegalArgumentException("a phrase has words");
        }
    }

    public Match {
        all = all.stream().map(List::copyOf).toList();
        none = List.copyOf(none);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Both together. */
    public Match and(Match other) {
        List<List<Phrase>> both = new ArrayList<>(all);
        both.addAll(other.all);
        List<Phrase> neither = new ArrayList<>(none);
        neither.addAll(other.none);
        return new Match(both, neither);
    }
}
