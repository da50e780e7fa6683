package org.demarche;

import java.util.List;

/**
 * How outlets name one thing.
 *
 * @param referent what is named ("Russia's war in Ukraine")
 * @param words the different names, each with where it stands
 */
public record Naming(String referent, List<Name> words) {
    /**
     * One name in one report.
     *
     * @param name the words in lower case
     * @param where where they stand
     */
    public record Name(String name, Evidence where) {}

    public Naming {
        words = List.copyOf(words);
    }
}
