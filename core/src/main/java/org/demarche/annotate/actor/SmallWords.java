package org.demarche.annotate.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;

/** The closed classes of words that phrases are read by. */
final class SmallWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    SmallWords() {
        for (List<String> row : Table.read(SmallWords.class, "words.tsv", 2)) {
            classes.computeIfAbsent(row.get(0), name -> new LinkedHashSet<>())
                    .addAll(List.of(row.get(1).split("\\|")));
        }
    }

    boolean is(String name, Word word) {
        return of(name).contains(word.lower());
    }

    Set<String> of(String name) {
        return classes.getOrDefault(name, Set.of());
    }
}
