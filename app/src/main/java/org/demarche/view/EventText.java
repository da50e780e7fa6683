package org.demarche.view;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Actor;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Status;
import org.demarche.TimeValue;

/** Writes events for reading at a terminal: one line each, with the words they were read from. */
public final class EventText {
    private static final int WORDS = 120;

    private EventText() {}

    /** {@code 2022-03-18  CONSULT  USA → CHN  planned  "…"}. */
    public static String of(Event event, Reading reading) {
        StringBuilder line = new StringBuilder();
        line.append(String.format("%-10s  ", event.when().map(TimeValue::timex3).orElse("undated")));
        line.append(String.format("%-9s  ", event.type()));
        line.append(sides(event));
        if (event.status() != Status.HAPPENED)
            line.append("  ").append(event.status().label());
        event.place().ifPresent(place -> line.append("  in ").append(place.name()));
        event.casualties().ifPresent(lost -> {
            lost.dead().ifPresent(dead -> line.append("  dead ").append(dead));
            lost.injured().ifPresent(hurt -> line.append("  injured ").append(hurt));
        });
        line.append("  \"")
                .append(shortened(reading.document().words(event.evidence())))
                .append('"');
        if (!event.mentions().isEmpty())
            line.append("  +").append(event.mentions().size());
        return line.toString();
    }

    private static String sides(Event event) {
        String actors = names(event.actors());
        String recipients = names(event.recipients());
        return recipients.isEmpty() ? actors : (actors.isEmpty() ? "?" : actors) + " → " + recipients;
    }

    static String names(List<Party> parties) {
        return parties.stream().map(party -> name(party.actor())).distinct().collect(Collectors.joining(", "));
    }

    private static String name(Actor actor) {
        if (actor.code().isEmpty()) return actor.name();
        return actor.code().get() + actor.sector().map(sector -> " " + sector).orElse("");
    }

    static String shortened(String words) {
        String flat = words.replaceAll("\\s+", " ").strip();
        return flat.length() <= WORDS ? flat : flat.substring(0, WORDS - 1) + "…";
    }
}
