package org.demarche.bench.seeds;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English country names by ISO 3166-1 alpha-3 code, to compare a gold name with a code. */
final class Countries {
    private static final Map<String, String> CODES = Stream.of(Locale.getISOCountries())
            .map(country -> new Locale.Builder().setRegion(country).build())
            .collect(Collectors.toMap(
                    place -> place.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    Locale::getISO3Country,
                    (a, b) -> a));

    private Countries() {}

    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name.toLowerCase(Locale.ROOT)));
    }
}
