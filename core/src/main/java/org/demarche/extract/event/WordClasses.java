package org.demarche.extract.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;

/** The word classes that frames name with an {@code @}. */
final class WordClasses {
    private final Map<String, Set<String>> words = new HashMap<>();

    WordClasses(String resource) {
        for (List<String> row : Table.read(WordClasses.class, resource, 2)) {
            words.put(row.get(0), Set.of(new LinkedHashSet<>(List.of(row.get(1).split(" "))).toArray(new String[0])));
        }
    }

    /** The words of one class. */
    Set<String> of(String name) {
        Set<String> found = words.get(name);
        if (found == null) throw new IllegalStateException("no word class named " + name);
        return found;
    }

    /** The words of {@code a|b|@class}. */
    Set<String> expand(String alternatives) {
        Set<String> all = new LinkedHashSet<>();
        for (String each : alternatives.split("\\|")) {
            if (each.startsWith("@")) all.addAll(of(each.substring(1)));
            else if (!each.isEmpty()) all.add(each);
        }
        return all;
    }
}
