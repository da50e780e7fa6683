package org.demarche.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Table;

/** What kinds of deed words speak of: "assist", "arms" and "help" are all AID. */
final class Concepts {
    private static final Map<String, Set<String>> BY_STEM = byStem();

    private Concepts() {}

    static Set<String> in(Wording wording) {
        Set<String> concepts = new TreeSet<>();
        for (Wording.Word word : wording.words()) concepts.addAll(BY_STEM.getOrDefault(word.stem(), Set.of()));
        return concepts;
    }

    static Set<String> of(Set<String> stems) {
        Set<String> concepts = new TreeSet<>();
        for (String stem : stems) concepts.addAll(BY_STEM.getOrDefault(stem, Set.of()));
        return concepts;
    }

    private static Map<String, Set<String>> byStem() {
        Map<String, Set<String>> concepts = new HashMap<>();
        for (List<String> row : Table.read(Concepts.class, "concepts.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                concepts.computeIfAbsent(Stems.of(word), each -> new HashSet<>())
                        .add(row.get(0));
            }
        }
        return Map.copyOf(concepts);
    }
}
