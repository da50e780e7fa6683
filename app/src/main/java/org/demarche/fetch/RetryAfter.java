package org.demarche.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a server asks to be left alone: in seconds, or until a time on its own clock. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    static Optional<Duration> of(Optional<String> header, Optional<String> now) {
        return header.map(String::strip)
                .flatMap(value -> value.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                        : until(value, now.orElse("")))
                .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    private static Optional<Duration> until(String then, String now) {
        try {
            Duration pause = Duration.between(time(now), time(then));
            return pause.isNegative() ? Optional.empty() : Optional.of(pause);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime time(String header) {
        return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
