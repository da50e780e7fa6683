package org.demarche;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * When a report was published and how that is known.
 *
 * @param date the day, when known
 * @param time the time of day, when known; needs a date
 * @param zone the offset the time is given in, when known
 * @param known how the date is known
 * @param evidence where the text says so, for {@link Known#STATED}
 * @param why the reason in words, for dates not stated
 */
public record Published(
        Optional<LocalDate> date,
        Optional<LocalTime> time,
        Optional<ZoneOffset> zone,
        Known known,
        Optional<Span> evidence,
        Optional<String> why) {

    /** How a publication date is known. */
    public enum Known {
        STATED,
        MARKUP,
        ADDRESS,
        INFERRED,
        UNKNOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Published UNKNOWN = new Published(
            Optional.empty(), Optional.empty(), Optional.empty(), Known.UNKNOWN, Optional.empty(), Optional.empty());

    public Published {
        if (time.isPresent() && date.isEmpty()) throw new IllegalArgumentException("a time needs a date");
        if (date.isEmpty() != (known == Known.UNKNOWN)) {
            throw new IllegalArgumentException("a date is absent exactly when it is unknown");
        }
    }

    /** A day with no time. */
    public static Published on(LocalDate date, Known known) {
        return new Published(
                Optional.of(date), Optional.empty(), Optional.empty(), known, Optional.empty(), Optional.empty());
    }

    /** A day and a time whose zone is not known. */
    public static Published at(LocalDateTime when, Known known) {
        return new Published(
                Optional.of(when.toLocalDate()),
                Optional.of(when.toLocalTime()),
                Optional.empty(),
                known,
                Optional.empty(),
                Optional.empty());
    }

    public Published withZone(ZoneOffset offset) {
        return new Published(date, time, Optional.of(offset), known, evidence, why);
    }

    public Published withEvidence(Span span) {
        return new Published(date, time, zone, known, Optional.of(span), why);
    }

    public Published because(String reason) {
        return new Published(date, time, zone, known, evidence, Optional.of(reason));
    }

    /** {@code 2022-03-17}, {@code 2022-03-17T21:11}, or empty: the value used in JSON. */
    public Optional<String> value() {
        return date.map(day -> time.map(at -> day + "T" + at.withNano(0)).orElse(day.toString()));
    }
}
