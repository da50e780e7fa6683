package org.demarche.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.Actor;
import org.demarche.Evidence;
import org.demarche.Mention;
import org.demarche.Naming;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Table;

/** Finds how the reports of a story name the same thing. */
final class Namings {
    private static final int LONGEST = 3;
    private static final int CLOSE = 20;
    private static final Map<String, Name> NAMES = names();
    private static final Map<String, String> COUNTRIES = countries();

    private record Name(String family, String name) {}

    private record Hit(Name name, Evidence where, Map<String, String> sides) {}

    private Namings() {}

    /** Things the reports name in more than one way; a name counts when its sentence says whose it is. */
    static List<Naming> of(List<Reading> readings) {
        Map<String, List<Hit>> byFamily = new TreeMap<>();
        for (Reading reading : readings) {
            for (Sentence sentence : reading.annotated().sentences()) {
                for (Hit hit : hits(reading, sentence)) {
                    byFamily.computeIfAbsent(hit.name.family, each -> new ArrayList<>())
                            .add(hit);
                }
            }
        }
        List<Naming> namings = new ArrayList<>();
        byFamily.forEach((family, hits) -> naming(family, hits).ifPresent(namings::add));
        return namings;
    }

    private static List<Hit> hits(Reading reading, Sentence sentence) {
        List<Mention> mentions = reading.annotated().mentionsIn(sentence.span()).stream()
                .filter(mention -> mention.actor().code().isPresent())
                .toList();
        if (mentions.isEmpty()) return List.of();
        List<Hit> hits = new ArrayList<>();
        int at = sentence.span().start();
        while (at < sentence.span().end()) {
            int end = Stems.wordEnd(reading.document().text(), at);
            Optional<Hit> hit = end > at ? hit(reading, new Span(at, end), mentions) : Optional.empty();
            hit.ifPresent(hits::add);
            at = hit.map(each -> each.where.span().end()).orElse(Math.max(end, at + 1));
        }
        return hits;
    }

    // Whose it is stands close by: "Russia's invasion", "the war in Ukraine".
    private static Map<String, String> sides(Span name, List<Mention> mentions) {
        Map<String, String> sides = new TreeMap<>();
        for (Mention mention : mentions) {
            Span head = mention.head();
            int away = Math.max(head.start() - name.end(), name.start() - head.end());
            if (away <= CLOSE) sides.put(mention.actor().code().orElse(""), country(mention.actor()));
        }
        return sides;
    }

    private static String country(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY ? actor.name() : actor.code().orElse(actor.name());
    }

    // The longest name that starts here: "special military operation" before "operation".
    private static Optional<Hit> hit(Reading reading, Span first, List<Mention> mentions) {
        String text = reading.document().text();
        Optional<Hit> best = Optional.empty();
        int end = first.end();
        for (int words = 1; words <= LONGEST; words++) {
            Name name = NAMES.get(Stems.lower(text.substring(first.start(), end)));
            Span span = new Span(first.start(), end);
            if (name != null)
                best = Optional.of(new Hit(name, new Evidence(reading.document().id(), span), sides(span, mentions)));
            if (end + 1 >= text.length() || text.charAt(end) != ' ') break;
            int next = Stems.wordEnd(text, end + 1);
            if (next == end + 1) break;
            end = next;
        }
        return best;
    }

    // Names of one kind mean one thing when their sentences name a side in common with the story's usual one.
    private static Optional<Naming> naming(String family, List<Hit> hits) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Hit hit : hits) hit.sides.keySet().forEach(side -> counts.merge(side, 1, Integer::sum));
        String main = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        List<Hit> same =
                hits.stream().filter(hit -> hit.sides.containsKey(main)).toList();
        Set<String> names = new TreeSet<>();
        for (Hit hit : same) names.add(hit.name.name);
        if (names.size() < 2) return Optional.empty();
        String whose = same.stream()
                .map(hit -> hit.sides.getOrDefault(main, main))
                .filter(name -> !name.equals(main))
                .findFirst()
                .orElseGet(() -> COUNTRIES.getOrDefault(main, ""));
        return Optional.of(new Naming(
                whose.isEmpty() ? family : family + " (" + whose + ")",
                same.stream()
                        .map(hit -> new Naming.Name(hit.name.name, hit.where))
                        .toList()));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale place = new Locale("", country);
            countries.put(place.getISO3Country(), place.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(countries);
    }

    private static Map<String, Name> names() {
        Map<String, Name> names = new HashMap<>();
        for (List<String> row : Table.read(Namings.class, "naming.tsv", 3)) {
            for (String form : row.get(2).split("\\|")) names.put(form, new Name(row.get(0), row.get(1)));
        }
        return Map.copyOf(names);
    }
}
