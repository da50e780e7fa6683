package org.demarche.view.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Finding;
import org.demarche.Party;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.store.Facet;
import org.demarche.store.Kind;
import org.demarche.store.Query;

/**
 * What an answer is narrowed by.
 *
 * @param words that must be said
 * @param facets the archive's own filters
 * @param sides two sides of which one acts on the other
 * @param from first day
 * @param to last day
 * @param story only of this story
 * @param confidence at least this
 */
public record Filters(
        String words,
        Map<Facet, List<String>> facets,
        List<String> sides,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> story,
        double confidence) {
    /** The names of all filters. */
    public static final Set<String> NAMES = Set.of(
            "q",
            "speaker",
            "target",
            "actor",
            "recipient",
            "between",
            "act",
            "form",
            "condition",
            "type",
            "status",
            "outlet",
            "country",
            "from",
            "to",
            "story",
            "confidence");

    private static final UnaryOperator<String> SMALL = name -> name.toLowerCase(Locale.ROOT);

    static Filters of(Asked asked) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        put(facets, Facet.SPEAKER, either(asked, "speaker", "actor"));
        put(facets, Facet.TARGET, either(asked, "target", "recipient"));
        put(facets, Facet.ACT, asked.all("act", Act.values(), UnaryOperator.identity()));
        put(facets, Facet.FORM, asked.all("form", Statement.Form.values(), SMALL));
        put(facets, Facet.TYPE, asked.all("type", EventType.values(), UnaryOperator.identity()));
        put(facets, Facet.STATUS, asked.all("status", Status.values(), SMALL));
        put(facets, Facet.OUTLET, asked.all("outlet"));
        put(facets, Facet.COUNTRY, asked.all("country"));
        asked.truth("condition").ifPresent(with -> put(facets, Facet.CONDITION, List.of(with ? "yes" : "no")));
        List<String> sides = sides(asked);
        put(facets, Facet.ACTOR, sides);
        return new Filters(
                asked.one("q").orElse(""),
                facets,
                sides,
                asked.day("from"),
                asked.day("to"),
                asked.one("story"),
                asked.share("confidence"));
    }

    private static List<String> either(Asked asked, String one, String other) {
        List<String> values = asked.all(one);
        if (values.isEmpty()) return asked.all(other);
        if (asked.all(other).isEmpty()) return values;
        throw new BadQuestion("give " + one + " or " + other + ", not both");
    }

    private static List<String> sides(Asked asked) {
        Optional<String> between = asked.one("between");
        if (between.isEmpty()) return List.of();
        List<String> sides = List.of(between.get().split(",", -1));
        if (sides.size() == 2 && sides.stream().noneMatch(String::isBlank)) {
            return sides.stream().map(String::strip).toList();
        }
        throw new BadQuestion("between names two sides parted by a comma, like RUS,UKR");
    }

    private static void put(Map<Facet, List<String>> facets, Facet facet, List<String> values) {
        if (!values.isEmpty()) facets.put(facet, values);
    }

    /** The search for what the archive can narrow by itself. */
    Query query(Kind kind) {
        return new Query(kind, words, facets, from, to, story, Optional.empty(), Query.Order.BEST);
    }

    /** True when the archive's own filters are not enough, so that rows must be looked at one by one. */
    boolean isFiner() {
        return confidence > 0 || !sides.isEmpty();
    }

    /** What the archive cannot ask by itself. */
    boolean fits(Finding finding) {
        return finding.confidence() >= confidence && (sides.isEmpty() || isBetween(finding));
    }

    private boolean isBetween(Finding finding) {
        List<Actor> by = by(finding);
        List<Actor> at = at(finding);
        return has(by, sides.get(0)) && has(at, sides.get(1)) || has(by, sides.get(1)) && has(at, sides.get(0));
    }

    private static List<Actor> by(Finding finding) {
        if (finding instanceof Event event)
            return event.actors().stream().map(Party::actor).toList();
        return ((Statement) finding).speaker().actor().stream().toList();
    }

    private static List<Actor> at(Finding finding) {
        if (finding instanceof Event event)
            return event.recipients().stream().map(Party::actor).toList();
        return ((Statement) finding).target().stream().map(Party::actor).toList();
    }

    private static boolean has(List<Actor> actors, String side) {
        String small = side.toLowerCase(Locale.ROOT);
        return actors.stream()
                .anyMatch(actor -> actor.code().filter(side::equals).isPresent()
                        || actor.name().toLowerCase(Locale.ROOT).contains(small));
    }
}
