package org.demarche.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.Casualties;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Reading;
import org.demarche.TimeValue;

/** Writes events as rows of a table (RFC 4180). */
public final class EventCsv {
    /** The first row. */
    public static final String HEADER = "document,origin,outlet,published,type,modes,contexts,status,quad,cameo,actors,"
            + "actor_sectors,recipients,recipient_sectors,date,place,country,dead,injured,start,end,words";

    private EventCsv() {}

    /** The event's row. */
    public static String of(Event event, Reading reading) {
        return List.of(
                        event.document().value(),
                        reading.document().origin(),
                        reading.document().outlet().orElse(""),
                        reading.document().published().value().orElse(""),
                        event.type().name(),
                        String.join(";", event.modes()),
                        String.join(";", event.contexts()),
                        event.status().label(),
                        Integer.toString(event.type().quad()),
                        event.cameo(),
                        sides(event.actors()),
                        sectors(event.actors()),
                        sides(event.recipients()),
                        sectors(event.recipients()),
                        event.when().map(TimeValue::timex3).orElse(""),
                        event.place().map(Place::name).orElse(""),
                        event.place().map(Place::country).orElse(""),
                        number(event.casualties().flatMap(Casualties::dead)),
                        number(event.casualties().flatMap(Casualties::injured)),
                        Integer.toString(event.evidence().start()),
                        Integer.toString(event.evidence().end()),
                        reading.document().words(event.evidence()))
                .stream()
                .map(EventCsv::field)
                .collect(Collectors.joining(","));
    }

    private static String sides(List<Party> parties) {
        return parties.stream()
                .map(party -> party.actor().code().orElse(party.actor().name()))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String sectors(List<Party> parties) {
        return parties.stream()
                .map(party -> party.actor().sector().orElse(""))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    // A cell that begins like a formula would be run by spreadsheets.
    private static String field(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
