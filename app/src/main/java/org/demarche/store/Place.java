package org.demarche.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a list ordered by day, the newest first, and then by id.
 *
 * @param day ISO 8601; empty when not known
 * @param id of the row there
 */
record Place(String day, String id) {
    // Sorts before every row.
    private static final Place FIRST = new Place("99999", "");

    static Place parse(Optional<String> cursor) {
        if (cursor.isEmpty()) return FIRST;
        int cut = cursor.get().indexOf('~');
        if (cut < 0) throw new IllegalArgumentException("“" + cursor.get() + "” is no place in this list");
        return new Place(cursor.get().substring(0, cut), cursor.get().substring(cut + 1));
    }

    /** The first rows, of which one more than the limit was asked, as a page. */
    static <T> Page<T> page(List<T> rows, int limit, Function<T, Place> place) {
        if (rows.size() <= limit) return new Page<>(rows, Optional.empty());
        Place last = place.apply(rows.get(limit - 1));
        return new Page<>(rows.subList(0, limit), Optional.of(last.day + "~" + last.id));
    }
}
