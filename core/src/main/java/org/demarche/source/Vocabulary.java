package org.demarche.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The longer words of some lines, by which two stretches of text are told to be about the same thing. */
final class Vocabulary {
    private final Set<String> words = new HashSet<>();

    void add(Line line) {
        words.addAll(of(line));
    }

    /** How many of the line's longer words are known. */
    int shared(Line line) {
        int shared = 0;
        for (String word : of(line)) if (words.contains(word)) shared++;
        return shared;
    }

    /** Which share of the line's longer words is known, from 0 to 1. */
    double share(Line line) {
        int all = of(line).size();
        return all == 0 ? 0 : (double) shared(line) / all;
    }

    private static Set<String> of(Line line) {
        Set<String> found = new HashSet<>();
        for (String word : line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= 5) found.add(word);
        }
        return found;
    }
}
