package org.demarche.annotate.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;

/** The places known by name. */
final class Localities {
    private final Phrases<Locality> names = Phrases.exact();
    private final Map<String, Locality> capitals = new HashMap<>();

    Localities() {
        read("places-own.tsv");
        read("places.tsv");
        Lists.countries().forEach(this::add);
    }

    private void read(String file) {
        for (List<String> row : Table.read(Localities.class, file, 6)) {
            Locality.Kind kind = Locality.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Locality place = new Locality(
                    row.get(0),
                    row.get(1),
                    kind,
                    degrees(row.get(3)),
                    degrees(row.get(4)),
                    Integer.parseInt(row.get(5)));
            names.add(place.name(), place);
            if (kind == Locality.Kind.CAPITAL) capitals.putIfAbsent(place.country(), place);
        }
    }

    private static Optional<Double> degrees(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(column));
    }

    // A country stands where its capital stands: near enough for a map of the world.
    private void add(Country country) {
        Optional<Locality> capital = Optional.ofNullable(capitals.get(country.code()));
        Locality place = new Locality(
                country.name(),
                country.code(),
                Locality.Kind.COUNTRY,
                capital.flatMap(Locality::latitude),
                capital.flatMap(Locality::longitude),
                0);
        names.add(country.name(), place);
        for (String name : country.others()) if (names.find(name).isEmpty()) names.add(name, place);
    }

    /** The state or province of this name in a country. */
    Optional<Locality> state(String name, String country) {
        return names.find(name).stream()
                .filter(place ->
                        place.kind() == Locality.Kind.REGION && place.country().equals(country))
                .findFirst();
    }

    /** The likeliest place of that name, before the report is asked. */
    static Locality likeliest(List<Locality> places) {
        return places.stream().max(Comparator.comparingDouble(Locality::weight)).orElseThrow();
    }

    Optional<Phrases.Match<Locality>> longest(List<Word> words, int from) {
        return names.longest(words, from);
    }
}
