package org.demarche;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What links a story to others, small enough that each story of an archive can be compared with many.
 *
 * @param story the story's id
 * @param headline its headline
 * @param date its day, when known
 * @param words its most telling stems, heaviest first
 * @param sides the countries it is mostly about, most first
 * @param voices the persons who speak in it, by name
 */
public record Strand(
        String story,
        String headline,
        Optional<LocalDate> date,
        List<Word> words,
        List<String> sides,
        List<String> voices) {
    /**
     * A stem and how telling it is for a report of the story on average.
     *
     * @param stem the stem
     * @param weight its weight
     */
    public record Word(String stem, double weight) {}

    public Strand {
        words = List.copyOf(words);
        sides = List.copyOf(sides);
        voices = List.copyOf(voices);
    }
}
