package org.demarche.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Reading;
import org.demarche.Span;

/**
 * Somebody whom a report names in full and describes.
 *
 * @param key the words of the name
 * @param country the code the description gives
 * @param sector the sector it gives, if any
 * @param span the mention that describes them
 * @param words its words
 */
record Described(String key, String country, Optional<String> sector, Span span, String words) {
    /** Everyone whom the report describes, by name; a name it gives to people of different countries is left out. */
    static List<Described> in(Reading reading) {
        if (Lessons.day(reading).isEmpty()) return List.of();
        Map<Actor, List<Mention>> told = reading.annotated().mentions().stream()
                .filter(mention -> isTold(mention.actor()))
                .collect(Collectors.groupingBy(Mention::actor, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Described>> named = new TreeMap<>();
        told.forEach((actor, mentions) -> of(actor, mentions, reading)
                .ifPresent(each -> named.computeIfAbsent(each.key, key -> new ArrayList<>())
                        .add(each)));
        return named.values().stream()
                .filter(some -> some.stream().map(Described::country).distinct().count() == 1)
                .map(some -> some.get(0))
                .toList();
    }

    private static boolean isTold(Actor actor) {
        return actor.basis() == Actor.Basis.TEXT
                && actor.kind() == Actor.Kind.PERSON
                && actor.code().isPresent();
    }

    // A name with words around it says who that is, else a description does that stands apart. Of several the one whose
    // words gave the country.
    private static Optional<Described> of(Actor actor, List<Mention> mentions, Reading reading) {
        Optional<String> key = Lessons.key(actor.name());
        boolean full = mentions.stream().anyMatch(each -> isFull(each, actor, reading));
        if (key.isEmpty() || !full) return Optional.empty();
        return mentions.stream()
                .filter(each -> each.form() == Mention.Form.NAME && !each.span().equals(each.head())
                        || each.form() == Mention.Form.DESCRIPTION)
                .min(Comparator.comparing((Mention each) ->
                                !actor.why().contains(reading.annotated().words(each.span())))
                        .thenComparing(each -> each.form() != Mention.Form.NAME))
                .map(each -> new Described(
                        key.get(),
                        actor.code().orElseThrow(),
                        actor.sector(),
                        each.span(),
                        reading.annotated().words(each.span())));
    }

    private static boolean isFull(Mention mention, Actor actor, Reading reading) {
        return mention.form() == Mention.Form.NAME
                && Lessons.key(reading.annotated().words(mention.head())).equals(Lessons.key(actor.name()));
    }
}
