package org.demarche.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an index holds of a report or finding.
 *
 * @param kind which index
 * @param day when; it decides its place there
 * @param nth which of its kind in the report, from 0
 * @param words the stems of its words in order
 * @param facets what it can be narrowed by, as words of their own form
 */
record Entry(Kind kind, Optional<LocalDate> day, int nth, List<String> words, List<String> facets) {
    Entry {
        words = List.copyOf(words);
        facets = List.copyOf(facets);
    }
}
