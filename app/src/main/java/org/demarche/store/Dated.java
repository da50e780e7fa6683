package org.demarche.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Something of a day, in lists that show the newest first. */
record Dated<T>(String day, String id, T value) {
    static <T> Page<T> page(List<Dated<T>> rows, int limit) {
        Page<Dated<T>> page = Place.page(rows, limit, row -> new Place(row.day, row.id));
        return new Page<>(page.rows().stream().map(Dated::value).collect(Collectors.toList()), page.next());
    }

    /** What is woven in the rows of a table, one more than the limit where there are more. */
    static List<Dated<byte[]>> rows(Session session, String table, String day, Optional<String> after, int limit) {
        Place place = Place.parse(after);
        return session.rows(
                "SELECT " + day + ", id, woven FROM " + table + " WHERE " + day + " < ? OR " + day
                        + " = ? AND id > ? ORDER BY " + day + " DESC, id LIMIT ?",
                row -> new Dated<>(row.getString(1), row.getString(2), row.getBytes(3)),
                place.day(),
                place.day(),
                place.id(),
                limit + 1);
    }
}
