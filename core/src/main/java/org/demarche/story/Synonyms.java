package org.demarche.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;

/** Which words reports choose between for one meaning. */
final class Synonyms {
    private static final Map<String, Integer> MEANINGS = meanings();

    private Synonyms() {}

    /** A number for the meaning this stem shares with others; empty when it is listed with none. */
    static Optional<Integer> meaning(String stem) {
        return Optional.ofNullable(MEANINGS.get(stem));
    }

    private static Map<String, Integer> meanings() {
        Map<String, Integer> meanings = new HashMap<>();
        int row = 0;
        for (List<String> words : Table.read(Synonyms.class, "synonyms.tsv", 1)) {
            for (String word : words.get(0).split(" ")) meanings.putIfAbsent(Stems.of(word), row);
            row++;
        }
        return Map.copyOf(meanings);
    }
}
