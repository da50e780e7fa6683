package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Casualties;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Span;
import org.demarche.Status;
import org.demarche.TimeValue;

/** Joins the tellings of one happening within a report: same type, same sides, dates that agree. */
final class Happenings {
    // Looking back only so far keeps the work in proportion to the report's length.
    private static final int REACH = 60;
    private static final Set<Status> UNREAL = Set.of(Status.DENIED, Status.NEGATED, Status.CONDITIONAL);

    private final Map<EventType, List<List<Event>>> groups = new LinkedHashMap<>();

    private final Gist gist;

    private Happenings(Gist gist) {
        this.gist = gist;
    }

    static List<Event> of(List<Event> tellings, Gist gist) {
        Happenings happenings = new Happenings(gist);
        // Tellings that lack a side join those that have it, so they come last.
        for (Event telling : tellings) if (!telling.recipients().isEmpty()) happenings.place(telling);
        for (Event telling : tellings) if (telling.recipients().isEmpty()) happenings.place(telling);
        List<Event> events = new ArrayList<>();
        happenings.groups.values().forEach(groups -> groups.forEach(group -> events.add(joined(group))));
        events.removeIf(Happenings::isLoose);
        events.sort(Comparator.comparing(Event::evidence).thenComparing(Event::trigger));
        return events;
    }

    // Words against nobody in particular count only where they join words that name somebody.
    private static boolean isLoose(Event event) {
        return event.type() == EventType.ACCUSE && event.recipients().isEmpty();
    }

    // Of all groups a telling may belong to, the one told nearest to it is meant.
    private void place(Event telling) {
        List<List<Event>> known = groups.computeIfAbsent(telling.type(), type -> new ArrayList<>());
        Optional<List<Event>> home = known.subList(Math.max(0, known.size() - REACH), known.size()).stream()
                .filter(group -> group.stream().allMatch(other -> agree(other, telling)))
                .min(Comparator.comparingInt(group -> away(group, telling)));
        home.ifPresentOrElse(group -> group.add(telling), () -> known.add(new ArrayList<>(List.of(telling))));
    }

    private static int away(List<Event> group, Event telling) {
        return group.stream()
                .mapToInt(other ->
                        Math.abs(other.evidence().start() - telling.evidence().start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean agree(Event a, Event b) {
        if (a.type().quad() % 2 == 1 && a.type() != EventType.CONSULT && gist.differs(a, b)) return false;
        return sides(a, b) && dates(a.when(), b.when()) && standing(a.status(), b.status()) && modes(a, b);
    }

    private static boolean sides(Event a, Event b) {
        if (a.type() == EventType.CONSULT) {
            Set<String> both = keys(a.actors());
            both.addAll(keys(a.recipients()));
            Set<String> others = keys(b.actors());
            others.addAll(keys(b.recipients()));
            return both.equals(others)
                    || others.size() > 1 && both.containsAll(others)
                    || both.size() > 1 && others.containsAll(both);
        }
        if (a.type().quad() % 2 == 1 && speakers(a, b)) return false;
        return side(a.actors(), b.actors(), a.type() == EventType.ASSAULT)
                && side(a.recipients(), b.recipients(), true);
    }

    // What two persons of one side say are two happenings.
    private static boolean speakers(Event a, Event b) {
        Set<String> first = persons(a);
        Set<String> second = persons(b);
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
    }

    private static Set<String> persons(Event event) {
        Set<String> persons = new HashSet<>();
        for (Party party : event.actors()) {
            if (party.actor().kind() == Actor.Kind.PERSON)
                persons.add(party.actor().name());
        }
        return persons;
    }

    private static boolean side(List<Party> a, List<Party> b, boolean mayLack) {
        if (a.isEmpty() || b.isEmpty()) return mayLack || a.isEmpty() && b.isEmpty();
        Set<String> first = keys(a);
        Set<String> second = keys(b);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> keys(List<Party> parties) {
        Set<String> keys = new HashSet<>();
        for (Party party : parties)
            keys.add(party.actor().code().orElse(party.actor().name()));
        return keys;
    }

    private static boolean dates(Optional<TimeValue> a, Optional<TimeValue> b) {
        if (a.isEmpty() || b.isEmpty() || !a.get().isAnchored() || !b.get().isAnchored()) return true;
        return !a.get().from().get().isAfter(b.get().until().get())
                && !b.get().from().get().isAfter(a.get().until().get());
    }

    private static boolean standing(Status a, Status b) {
        return a == b || !UNREAL.contains(a) && !UNREAL.contains(b) && (a == Status.PLANNED) == (b == Status.PLANNED);
    }

    private static boolean modes(Event a, Event b) {
        return a.type() != EventType.CONSULT
                || a.modes().isEmpty()
                || b.modes().isEmpty()
                || a.modes().equals(b.modes());
    }

    private static Event joined(List<Event> group) {
        Event best = group.get(0);
        for (Event event : group) if (rank(event) > rank(best)) best = event;
        List<Span> mentions = new ArrayList<>();
        for (Event event : group)
            if (event != best && !mentions.contains(event.evidence())) mentions.add(event.evidence());
        mentions.sort(Comparator.naturalOrder());
        mentions.remove(best.evidence());
        return with(best, mentions, group);
    }

    private static double rank(Event event) {
        return event.confidence()
                + (event.when().isPresent() ? 0.2 : 0)
                + (event.recipients().isEmpty() ? 0 : 0.2);
    }

    private static Event with(Event best, List<Span> mentions, List<Event> group) {
        return new Event(
                best.document(),
                best.evidence(),
                best.trigger(),
                mentions,
                best.type(),
                group.stream()
                        .map(Event::modes)
                        .filter(modes -> !modes.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                group.stream()
                        .flatMap(event -> event.contexts().stream())
                        .distinct()
                        .toList(),
                best.cameo(),
                fullest(group.stream().map(Event::actors).toList(), best.actors()),
                fullest(group.stream().map(Event::recipients).toList(), best.recipients()),
                first(group.stream().map(Event::place).toList(), best.place()),
                first(group.stream().map(Event::when).toList(), best.when()),
                status(best, group),
                losses(group),
                why(best, group),
                best.confidence());
    }

    // One telling that vouches for it is worth more than another that only quotes somebody.
    private static Status status(Event best, List<Event> group) {
        boolean vouched = group.stream().anyMatch(event -> event.status() == Status.HAPPENED);
        return vouched && best.status() == Status.ALLEGED ? Status.HAPPENED : best.status();
    }

    private static List<Party> fullest(List<List<Party>> all, List<Party> best) {
        if (!best.isEmpty()) return best;
        return all.stream().filter(parties -> !parties.isEmpty()).findFirst().orElse(best);
    }

    private static <T> Optional<T> first(List<Optional<T>> all, Optional<T> best) {
        return best.or(() -> all.stream().flatMap(Optional::stream).findFirst());
    }

    private static Optional<Casualties> losses(List<Event> group) {
        List<Casualties> told =
                group.stream().flatMap(event -> event.casualties().stream()).toList();
        if (told.isEmpty()) return Optional.empty();
        return Optional.of(new Casualties(
                told.stream().flatMap(each -> each.dead().stream()).max(Integer::compare),
                told.stream().flatMap(each -> each.injured().stream()).max(Integer::compare)));
    }

    private static List<String> why(Event best, List<Event> group) {
        if (group.size() == 1) return best.why();
        List<String> why = new ArrayList<>(best.why());
        why.add("told " + group.size() + " times in this report");
        return why;
    }
}
