package org.demarche.annotate.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Table;

/** A set of words that settle what an ambiguous word beside them means, from {@code beside.tsv}. */
enum Beside {
    YEAR_BEFORE("year-before"),
    YEAR_NEVER_AFTER("year-never-after"),
    YEAR_NEVER_BEFORE("year-never-before"),
    DOUBTFUL_NAME("doubtful-name"),
    DATE_BEFORE("date-before"),
    SEASON_BEFORE("season-before"),
    QUARTER_BEFORE("quarter-before"),
    ZONE_UNIVERSAL("zone-universal"),
    ZONE_LOCAL("zone-local");

    private final Set<String> words = new HashSet<>();

    Beside(String name) {
        for (List<String> row : Table.read(Beside.class, "beside.tsv", 2)) {
            if (row.get(0).equals(name)) words.addAll(List.of(row.get(1).split("\\|", -1)));
        }
    }

    boolean has(Word word) {
        return words.contains(word.lower());
    }

    /** True when the word before this place is one of them. */
    boolean before(List<Word> words, int at) {
        return at > 0 && has(words.get(at - 1));
    }
}
