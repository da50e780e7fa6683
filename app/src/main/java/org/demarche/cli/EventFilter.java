package org.demarche.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Reading;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events a command is asked for. */
final class EventFilter {
    @Option(names = "--from", paramLabel = "DAY", description = "Events on this day or later (2022-03-17).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Events on this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(names = "--since", paramLabel = "DAY", description = "Only reports published on this day or later.")
    @Nullable
    LocalDate since;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "PLOVER types, such as CONSULT,AID.")
    List<String> types = List.of();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "Such as happened,planned.")
    List<String> statuses = List.of();

    boolean takes(Event event, Reading reading) {
        return typed(event) && standing(event) && dated(event, reading) && recent(reading);
    }

    /** The first name asked for that is no type or status. */
    Optional<String> unknown() {
        for (String type : types) if (!isOne(EventType.values(), type)) return Optional.of(type);
        for (String status : statuses) if (!isOne(Status.values(), status)) return Optional.of(status);
        return Optional.empty();
    }

    private static boolean isOne(Enum<?>[] values, String name) {
        for (Enum<?> value : values) if (value.name().equalsIgnoreCase(name)) return true;
        return false;
    }

    private boolean typed(Event event) {
        return types.isEmpty() || types.stream().anyMatch(event.type().name()::equalsIgnoreCase);
    }

    private boolean standing(Event event) {
        String label = event.status().label();
        return statuses.isEmpty()
                || statuses.stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(label));
    }

    // An undated event counts for the day of its report; where that is unknown too, no span of days can hold it.
    private boolean dated(Event event, Reading reading) {
        if (from == null && to == null) return true;
        Optional<LocalDate> published = reading.document().published().date();
        Optional<LocalDate> first = event.when().flatMap(TimeValue::from).or(() -> published);
        Optional<LocalDate> last = event.when().flatMap(TimeValue::until).or(() -> published);
        boolean late = from == null || last.filter(day -> !day.isBefore(from)).isPresent();
        return late && (to == null || first.filter(day -> !day.isAfter(to)).isPresent());
    }

    private boolean recent(Reading reading) {
        if (since == null) return true;
        return reading.document()
                .published()
                .date()
                .filter(day -> !day.isBefore(since))
                .isPresent();
    }
}
