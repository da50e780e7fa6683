package org.demarche.extract.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;
import org.demarche.Token;

/** The word lists of {@code lists.tsv}, asked by name, and the irregular forms of verbs. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> irregular = new HashMap<>();

    WordLists() {
        for (List<String> row : Table.read(WordLists.class, "lists.tsv", 2)) {
            Set<String> words = lists.computeIfAbsent(row.get(0), any -> new HashSet<>());
            words.add(row.get(1));
            words.addAll(Inflections.ofVerb(row.get(1)));
        }
        for (List<String> row : Table.read(WordLists.class, "irregular.tsv", 2)) irregular.put(row.get(0), row.get(1));
    }

    /** True when the word stands in this list, by its form (regular or irregular) or by its lemma. */
    boolean has(String list, Token word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        Set<String> words = lists.getOrDefault(list, Set.of());
        return words.contains(form)
                || words.contains(irregular.getOrDefault(form, word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The verbs with irregular forms, by form. */
    Map<String, String> irregular() {
        return Map.copyOf(irregular);
    }
}
