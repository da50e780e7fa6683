package org.demarche.store;

import java.util.List;

/**
 * What an index holds of a report or finding.
 *
 * @param kind which index
 * @param key its place there
 * @param words the stems of its words in order
 * @param facets what it can be narrowed by, as words of their own form
 */
record Entry(Kind kind, Key key, List<String> words, List<String> facets) {
    Entry {
        words = List.copyOf(words);
        facets = List.copyOf(facets);
    }
}
