package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Chronology;
import org.demarche.Copy;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Evidence;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.TimeValue;
import org.demarche.Token;

/** Puts what reports tell of one named thing in order of time, whatever kind of thing it is. */
public final class Chronologies {
    private static final int LEAD = 3;
    private static final double EARLY = 1.3;
    private static final double STATED = 1.2;
    private static final double CENTRAL = 1.5;

    /** One sentence that tells of it, with the time it tells. */
    private record Telling(TimeValue when, boolean stated, Evidence sentence, String outlet, double weight) {}

    private Chronologies() {}

    /** What these reports tell of the thing of this name; the order of the reports does not matter. */
    public static Chronology about(String name, Collection<Reading> readings) {
        List<Reading> ordered = ordered(readings);
        Set<DocumentId> copies = CopyFinder.copies(
                        ordered.stream().map(Reading::document).toList())
                .stream()
                .map(Copy::copy)
                .collect(Collectors.toSet());
        Named named = Named.of(name, ordered);
        Map<String, Integer> names = new HashMap<>();
        Map<String, List<Telling>> byTime = new TreeMap<>();
        for (Reading reading : ordered) {
            boolean copy = copies.contains(reading.document().id());
            for (Telling each : tellings(reading, named, names, copy ? "" : outlet(reading.document())))
                byTime.computeIfAbsent(key(each.when), key -> new ArrayList<>()).add(each);
        }
        return new Chronology(
                name,
                commonest(names),
                byTime.values().stream().map(Chronologies::entry).toList());
    }

    private static List<Reading> ordered(Collection<Reading> readings) {
        TreeMap<Document, Reading> sorted = new TreeMap<>(StoryFinder.BY_DATE);
        for (Reading reading : readings) sorted.put(reading.document(), reading);
        return List.copyOf(sorted.values());
    }

    private static String outlet(Document document) {
        return document.outlet().orElse(document.id().value());
    }

    // By the first day, days before the weeks and months they begin.
    private static String key(TimeValue when) {
        return when.from().map(LocalDate::toString).orElse("") + " "
                + when.until().map(LocalDate::toString).orElse("");
    }

    private static List<Telling> tellings(Reading reading, Named named, Map<String, Integer> names, String outlet) {
        ToldTimes times = new ToldTimes(reading);
        List<Telling> tellings = new ArrayList<>();
        for (Span thing : named.in(reading)) {
            Sentence sentence = reading.annotated().sentenceAt(thing.start()).orElseThrow();
            names.merge(reading.document().words(thing).replaceAll("\\s+", " "), 1, Integer::sum);
            int number = reading.annotated().sentences().indexOf(sentence);
            Evidence words = new Evidence(reading.document().id(), sentence.span());
            for (ToldTimes.Told told : times.of(sentence, thing)) {
                double weight = (told.stated() ? STATED : 1) * prominence(sentence, number, thing);
                tellings.add(new Telling(told.value(), told.stated(), words, outlet, weight));
            }
        }
        return tellings;
    }

    // A sentence of the lead, and one whose clause is about the thing, tells more of it.
    private static double prominence(Sentence sentence, int number, Span thing) {
        boolean early = sentence.role() == Role.HEADLINE || number < LEAD;
        Token top = Clauses.top(sentence, thing);
        return (early ? EARLY : 1) * (top.is("nsubj", "obj", "root") ? CENTRAL : 1);
    }

    private static Chronology.Entry entry(List<Telling> tellings) {
        Telling best = tellings.stream()
                .min(Comparator.comparingDouble((Telling each) -> -each.weight).thenComparing(Telling::sentence))
                .orElseThrow();
        Set<String> outlets = tellings.stream().map(Telling::outlet).collect(Collectors.toCollection(TreeSet::new));
        outlets.remove("");
        return new Chronology.Entry(
                time(best.when),
                tellings.stream().anyMatch(Telling::stated),
                best.sentence,
                tellings.stream().map(Telling::sentence).distinct().toList(),
                outlets.size(),
                Math.max(1, outlets.size()) * best.weight + Math.log(tellings.size()));
    }

    // The hour is one telling's; the entry is the day's.
    private static TimeValue time(TimeValue when) {
        return when.isDay() ? TimeValue.day(when.from().orElseThrow()) : when;
    }

    private static List<String> commonest(Map<String, Integer> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
