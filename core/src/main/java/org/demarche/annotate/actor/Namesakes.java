package org.demarche.annotate.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.Table;

/** Countries whose name is also that of a state, as Georgia's is, and which of the two a report means. */
final class Namesakes {
    private record Namesake(Locality state, Set<String> own, Set<String> after) {}

    private final Map<String, Namesake> byName = new HashMap<>();
    private final Phrases<Entry> names;
    private final Localities places;

    Namesakes(Collection<Country> countries, Phrases<Entry> names, Localities places) {
        this.names = names;
        this.places = places;
        for (List<String> row : Table.read(Namesakes.class, "namesakes.tsv", 3)) {
            Country country = countries.stream()
                    .filter(each -> each.name().equals(row.get(0)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("namesakes.tsv: no country " + row.get(0)));
            Locality state = places.state(row.get(0), row.get(1))
                    .orElseThrow(() -> new IllegalStateException("namesakes.tsv: no state " + row.get(0)));
            Set<String> own = new HashSet<>(country.adjectives());
            own.addAll(country.people());
            own.addAll(country.people().stream().map(Plurals::of).toList());
            own.addAll(country.seats());
            byName.put(row.get(0), new Namesake(state, own, Set.of(row.get(2).split(" "))));
        }
    }

    /** The names by which a report means the state wherever no other country stands beside it. */
    Set<String> states(List<List<Word>> sentences) {
        Set<String> states = new HashSet<>();
        byName.forEach((name, namesake) -> {
            if (words(sentences).noneMatch(word -> word.is(name))) return;
            boolean country = words(sentences).anyMatch(word -> namesake.own.contains(word.key()));
            if (!country && sentences.stream().anyMatch(words -> isAmongStates(words, name, namesake)))
                states.add(name);
        });
        return states;
    }

    private static Stream<Word> words(List<List<Word>> sentences) {
        return sentences.stream().flatMap(List::stream);
    }

    private boolean isAmongStates(List<Word> words, String name, Namesake namesake) {
        for (int at = 0; at < words.size(); at++) {
            boolean told = words.get(at).is(name)
                    ? isTold(words, at, namesake)
                    : words.get(at).isCapital() && isState(words, at, namesake.state.country());
            if (told) return true;
        }
        return false;
    }

    private boolean isState(List<Word> words, int at, String country) {
        return places.longest(words, at)
                .filter(match -> match.values().stream()
                        .anyMatch(place -> place.kind() == Locality.Kind.REGION
                                && place.country().equals(country)))
                .isPresent();
    }

    private static boolean isTold(List<Word> words, int at, Namesake namesake) {
        int next = at + 1;
        while (next < words.size()
                && (words.get(next).is("'s") || words.get(next).is("."))) next++;
        return next < words.size() && namesake.after.contains(words.get(next).lower());
    }

    /** The state this word names, if it names one rather than a country; {@code states} are those the report means. */
    Optional<Locality> at(List<Word> words, int at, Set<String> states) {
        Namesake namesake = byName.get(words.get(at).key());
        if (namesake == null) return Optional.empty();
        boolean state = isTold(words, at, namesake)
                || states.contains(words.get(at).key()) && !isBesideCountry(words, at, namesake);
        return state ? Optional.of(namesake.state) : Optional.empty();
    }

    private boolean isBesideCountry(List<Word> words, int at, Namesake namesake) {
        for (int i = 0; i < words.size(); i++) {
            if (i == at || !words.get(i).isCapital()) continue;
            if (names.longest(words, i)
                    .filter(match -> match.values().get(0) instanceof Nation nation
                            && !nation.country().code().equals(namesake.state.country())
                            && !nation.country().name().equals(namesake.state.name()))
                    .isPresent()) return true;
        }
        return false;
    }
}
