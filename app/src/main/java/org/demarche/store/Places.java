package org.demarche.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.store.codec.PlaceCodec;

/**
 * Which places of the indexes belong to which report.
 *
 * <p>New entries wait here until the transaction ends, to be written in the order of their places.
 */
final class Places {
    private final Session session;
    private final Dialect dialect;
    private final Map<Stretch, Long> next = new HashMap<>();
    private final List<Placed> pending = new ArrayList<>();

    Places(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /** The places of a kind on one day. */
    private record Stretch(Kind kind, long first, long last) {}

    private record Placed(Entry entry, long place, long report) {}

    /** A report's places, none yet. */
    static byte[] none() {
        return PlaceCodec.pack(List.of());
    }

    /** The places of a report in the index of this kind. */
    static List<Long> of(byte[] packed, Kind kind) {
        List<List<Long>> places = PlaceCodec.unpack(packed);
        return places.isEmpty() ? List.of() : places.get(kind.ordinal());
    }

    /** Gives the entries of a report their places; tells what its row is to hold of them. */
    byte[] put(long report, List<Entry> entries) {
        Map<Kind, List<Long>> places = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) places.put(kind, new ArrayList<>());
        for (Entry entry : entries) {
            Placed placed = new Placed(entry, place(entry), report);
            pending.add(placed);
            places.computeIfAbsent(entry.kind(), each -> new ArrayList<>()).add(placed.place);
        }
        return PlaceCodec.pack(List.copyOf(places.values()));
    }

    private long place(Entry entry) {
        Stretch stretch = new Stretch(entry.kind(), Key.first(entry.day()), Key.last(entry.day()));
        long place = next.computeIfAbsent(stretch, this::unused);
        if (place > stretch.last) {
            throw new IllegalArgumentException("an archive has no room for more than "
                    + (stretch.last - stretch.first + 1) + " " + entry.kind().label() + "s of one day");
        }
        next.put(stretch, place + 1);
        return place;
    }

    private long unused(Stretch stretch) {
        return 1
                + session.number(
                        "SELECT coalesce(max(place), ?) FROM entry WHERE kind = ? AND place BETWEEN ? AND ?",
                        stretch.first - 1,
                        stretch.kind.ordinal(),
                        stretch.first,
                        stretch.last);
    }

    /** Takes all entries of a report out, which its row says are at these places. */
    void remove(long report, byte[] packed) {
        pending.removeIf(each -> each.report == report);
        for (Kind kind : Kind.values()) {
            List<Object[]> rows =
                    of(packed, kind).stream().map(place -> new Object[] {place}).toList();
            session.all("DELETE FROM " + kind.label() + "_index WHERE " + dialect.place() + " = ?", rows);
            session.all("DELETE FROM entry WHERE kind = " + kind.ordinal() + " AND place = ?", rows);
        }
    }

    /** Writes what waits. */
    void finish() {
        pending.sort(Comparator.comparingLong(Placed::place));
        for (Kind kind : Kind.values()) {
            List<Placed> placed =
                    pending.stream().filter(each -> each.entry.kind() == kind).toList();
            session.all(
                    dialect.insert(kind.label()),
                    placed.stream()
                            .map(each -> dialect.row(each.place, each.entry))
                            .toList());
            session.all(
                    "INSERT INTO entry(kind, place, report, nth) VALUES (?, ?, ?, ?)",
                    placed.stream()
                            .map(each -> new Object[] {kind.ordinal(), each.place, each.report, each.entry.nth()})
                            .toList());
        }
        pending.clear();
    }
}
