package org.demarche.annotate.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Table;

/** First names and the pronoun their bearers mostly take. */
final class FirstNames {
    private final Map<String, Gender> genders = new HashMap<>();

    FirstNames() {
        for (List<String> row : Table.read(FirstNames.class, "first-names.tsv", 2)) {
            Gender gender = Gender.valueOf(row.get(0));
            for (String name : row.get(1).split(" ")) genders.merge(name, gender, (a, b) -> Gender.UNKNOWN);
        }
    }

    Gender genderOf(String name) {
        return genders.getOrDefault(name, Gender.UNKNOWN);
    }

    boolean knows(String name) {
        return genders.containsKey(name);
    }
}
