package org.demarche.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;

/** Nouns for people who act or suffer as a group, with their PLOVER sector. */
final class Groups {
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, Boolean> acting = new HashMap<>();

    Groups() {
        for (List<String> row : Table.read(Groups.class, "groups.tsv", 3)) {
            sectors.put(row.get(0), row.get(1));
            acting.put(row.get(0), row.get(2).equals("a"));
        }
    }

    Optional<String> sector(String lemma) {
        return Optional.ofNullable(sectors.get(lemma));
    }

    boolean acts(String lemma) {
        return acting.getOrDefault(lemma, false);
    }
}
