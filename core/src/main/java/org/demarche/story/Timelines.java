package org.demarche.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;

/** Puts the events of a story in order of time, each happening once however many reports tell it. */
final class Timelines {
    private static final int LONGEST = 60;
    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(
                    (TimelineEntry entry) -> when(entry.event()))
            .thenComparing(entry -> entry.event().document())
            .thenComparing(entry -> entry.event().evidence());

    private Timelines() {}

    /** The weightiest happenings: told by most independent reports, then the most intense; the undated last. */
    static List<TimelineEntry> of(List<Reading> readings, Set<DocumentId> copies) {
        Map<DocumentId, Document> documents = new HashMap<>();
        Map<String, List<List<Event>>> happenings = new TreeMap<>();
        for (Reading reading : readings) {
            documents.put(reading.document().id(), reading.document());
            for (Event event : reading.events()) {
                gather(event, happenings.computeIfAbsent(key(event), each -> new ArrayList<>()));
            }
        }
        return happenings.values().stream()
                .flatMap(List::stream)
                .map(tellings -> entry(tellings, documents, copies))
                .sorted(Comparator.comparingDouble((TimelineEntry entry) -> -weight(entry))
                        .thenComparing(BY_TIME))
                .limit(LONGEST)
                .sorted(BY_TIME)
                .toList();
    }

    private static String key(Event event) {
        return event.type() + " " + when(event) + " " + event.status();
    }

    private static String when(Event event) {
        return event.when().filter(TimeValue::isAnchored).map(TimeValue::timex3).orElse("9");
    }

    private static void gather(Event event, List<List<Event>> happenings) {
        for (List<Event> tellings : happenings) {
            if (tellings.stream().allMatch(each -> isSame(each, event))) {
                tellings.add(event);
                return;
            }
        }
        happenings.add(new ArrayList<>(List.of(event)));
    }

    private static boolean isSame(Event one, Event other) {
        return share(one.actors(), other.actors()) && share(one.recipients(), other.recipients());
    }

    private static boolean share(List<Party> some, List<Party> others) {
        if (some.isEmpty() || others.isEmpty()) return some.isEmpty() && others.isEmpty();
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.actor().sameSide(other.actor())));
    }

    private static TimelineEntry entry(
            List<Event> tellings, Map<DocumentId, Document> documents, Set<DocumentId> copies) {
        Event best = tellings.stream()
                .max(Comparator.comparingInt(Timelines::fullness)
                        .thenComparingDouble(Event::confidence)
                        .thenComparing(Comparator.comparing(Event::evidence).reversed()))
                .orElseThrow();
        Set<String> outlets = new TreeSet<>();
        List<Evidence> words = new ArrayList<>();
        for (Event event : tellings) {
            words.add(new Evidence(event.document(), event.evidence()));
            Optional<Document> document = Optional.ofNullable(documents.get(event.document()));
            if (!copies.contains(event.document()))
                outlets.add(document.flatMap(Document::outlet)
                        .orElse(event.document().value()));
        }
        return new TimelineEntry(best, words, outlets.size());
    }

    private static int fullness(Event event) {
        return Math.min(1, event.actors().size())
                + Math.min(1, event.recipients().size())
                + (event.place().isPresent() ? 1 : 0);
    }

    private static double weight(TimelineEntry entry) {
        double dated = when(entry.event()).equals("9") ? 0.5 : 1;
        return dated * entry.outlets() * (1 + Math.abs(entry.event().type().score()) / 10);
    }
}
