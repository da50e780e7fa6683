package org.demarche.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Table;

/** Nouns for people who act or suffer as a group, with their PLOVER sector. */
final class Groups {
    private final Map<String, String> sectors = new HashMap<>();
    private final Set<String> weapons = new HashSet<>();

    Groups() {
        for (List<String> row : Table.read(Groups.class, "groups.tsv", 3)) {
            sectors.put(row.get(0), row.get(1));
            if (row.get(2).equals("w")) weapons.add(row.get(0));
        }
    }

    Optional<String> sector(String lemma) {
        return Optional.ofNullable(sectors.get(lemma));
    }

    /** True for things that act for those who use them. */
    boolean isWeapon(String lemma) {
        return weapons.contains(lemma);
    }
}
