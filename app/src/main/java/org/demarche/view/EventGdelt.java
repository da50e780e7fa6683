package org.demarche.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Reading;

/**
 * Writes an event as one row of GDELT 2.0's event table: 61 columns, parted by tabs, no header.
 *
 * <p>Columns we have nothing for (ethnic and religion codes, FIPS codes, tone) stay empty or 0. The quad class follows
 * GDELT's own rule over CAMEO's roots, which is not PLOVER's.
 */
public final class EventGdelt {
    private static final int COLUMNS = 61;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private EventGdelt() {}

    public static String of(Event event, Reading reading) {
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        set(row, 1, Long.toString(number(event, reading)));
        day(event, reading).ifPresent(day -> dates(row, day));
        actor(row, 6, event.actors());
        actor(row, 16, event.recipients());
        code(row, event);
        set(row, 32, Integer.toString(1 + event.mentions().size()));
        set(row, 33, "1");
        set(row, 34, "1");
        set(row, 35, "0");
        for (int column : List.of(36, 44, 52)) set(row, column, "0");
        event.place().ifPresent(place -> place(row, place));
        reading.document().published().date().ifPresent(day -> set(row, 60, DAY.format(day) + "000000"));
        set(row, 61, reading.document().origin());
        return String.join("\t", row);
    }

    /** Names the event in both of GDELT's tables: 44 bits of its report's id, then its place in the report. */
    public static long number(Event event, Reading reading) {
        long report = Long.parseUnsignedLong(event.document().value(), 16) >>> 20;
        return report << 18 | 1 + reading.events().indexOf(event);
    }

    /** The event's day, else the day of the report. */
    public static Optional<LocalDate> day(Event event, Reading reading) {
        return EventPlover.day(event, reading);
    }

    private static void set(List<String> row, int column, String value) {
        row.set(column - 1, value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
    }

    private static void dates(List<String> row, LocalDate day) {
        set(row, 2, DAY.format(day));
        set(row, 3, DAY.format(day).substring(0, 6));
        set(row, 4, Integer.toString(day.getYear()));
        double part = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
        set(row, 5, String.format(Locale.ROOT, "%.4f", day.getYear() + part));
    }

    // GDELT has one actor on a side; the first stands for all.
    private static void actor(List<String> row, int column, List<Party> parties) {
        if (parties.isEmpty()) return;
        Actor actor = parties.get(0).actor();
        String country = actor.code().orElse("");
        String sector = actor.sector().orElse("");
        set(row, column, country + sector);
        set(row, column + 1, actor.name().toUpperCase(Locale.ROOT));
        set(row, column + 2, country);
        set(row, column + 7, sector);
    }

    private static void code(List<String> row, Event event) {
        String code = event.cameo();
        String root = code.substring(0, 2);
        set(row, 26, "1");
        set(row, 27, code);
        set(row, 28, code.substring(0, Math.min(3, code.length())));
        set(row, 29, root);
        set(row, 30, Integer.toString(quad(Integer.parseInt(root))));
        set(row, 31, Double.toString(EventScores.goldstein(code)));
    }

    private static int quad(int root) {
        if (root <= 5) return 1;
        if (root <= 9) return 2;
        return root <= 14 ? 3 : 4;
    }

    private static void place(List<String> row, Place place) {
        set(row, 52, place.latitude().isPresent() ? "4" : "1");
        set(row, 53, place.name());
        set(row, 57, number(place.latitude()));
        set(row, 58, number(place.longitude()));
    }

    private static String number(Optional<Double> degrees) {
        return degrees.map(value -> String.format(Locale.ROOT, "%.4f", value)).orElse("");
    }
}
