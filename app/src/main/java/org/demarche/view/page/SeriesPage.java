package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.EventType;
import org.demarche.store.Archive;
import org.demarche.store.Facet;
import org.demarche.store.Kind;
import org.demarche.store.Query;

/** Events between two sides by period: cooperation against conflict. */
final class SeriesPage {
    private static final List<String> PERIODS = List.of("month", "day", "week", "year");

    private final Archive archive;
    private final String period;
    private final Map<LocalDate, Counted> periods = new TreeMap<>();

    /** What is counted in one period. */
    private static final class Counted {
        private final int[] quads = new int[4];
        private int forward;
        private int backward;
        private double score;
    }

    private SeriesPage(Archive archive, String period) {
        this.archive = archive;
        this.period = period;
    }

    static ObjectNode of(Archive archive, Asked asked) {
        String period = asked.among("period", PERIODS, PERIODS.get(0));
        return new SeriesPage(archive, period).page(asked);
    }

    private ObjectNode page(Asked asked) {
        String a = asked.required("a");
        String b = asked.required("b");
        Query base = Filters.of(asked).query(Kind.EVENT);
        if (!base.facets().containsKey(Facet.STATUS)) base = base.with(Facet.STATUS, "happened");
        List<String> types = base.facets()
                .getOrDefault(
                        Facet.TYPE,
                        Stream.of(EventType.values()).map(Enum::name).toList());
        for (String type : types) {
            Query typed = only(base, EventType.valueOf(type));
            count(typed.with(Facet.SPEAKER, a).with(Facet.TARGET, b), EventType.valueOf(type), true);
            count(typed.with(Facet.SPEAKER, b).with(Facet.TARGET, a), EventType.valueOf(type), false);
        }
        return told(a, b);
    }

    private static Query only(Query base, EventType type) {
        Query query = Query.of(Kind.EVENT).between(base.from(), base.until());
        for (Map.Entry<Facet, List<String>> facet : base.facets().entrySet()) {
            if (facet.getKey() == Facet.TYPE) continue;
            for (String value : facet.getValue()) query = query.with(facet.getKey(), value);
        }
        return query.with(Facet.TYPE, type.name());
    }

    private void count(Query query, EventType type, boolean forward) {
        for (Map.Entry<Optional<LocalDate>, Long> day :
                Searches.asked(() -> archive.days(query)).entrySet()) {
            if (day.getKey().isEmpty()) continue;
            int events = day.getValue().intValue();
            Counted counted = periods.computeIfAbsent(first(day.getKey().get()), each -> new Counted());
            counted.quads[type.quad() - 1] += events;
            counted.score += events * type.score();
            if (forward) counted.forward += events;
            else counted.backward += events;
        }
    }

    private LocalDate first(LocalDate day) {
        return switch (period) {
            case "day" -> day;
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "year" -> day.withDayOfYear(1);
            default -> day.withDayOfMonth(1);
        };
    }

    private LocalDate last(LocalDate first) {
        return switch (period) {
            case "day" -> first;
            case "week" -> first.plusDays(6);
            case "year" -> first.plusYears(1).minusDays(1);
            default -> first.plusMonths(1).minusDays(1);
        };
    }

    private ObjectNode told(String a, String b) {
        ObjectNode node = Fields.NODES.objectNode().put("a", a).put("b", b).put("period", period);
        node.put(
                "total",
                periods.values().stream()
                        .mapToInt(each -> each.forward + each.backward)
                        .sum());
        ArrayNode rows = node.putArray("rows");
        periods.forEach((first, counted) -> rows.add(row(first, counted)));
        return node;
    }

    private ObjectNode row(LocalDate first, Counted counted) {
        int all = counted.forward + counted.backward;
        ObjectNode node = Fields.NODES.objectNode();
        node.put("from", first.toString()).put("until", last(first).toString());
        node.put("cooperation", counted.quads[0] + counted.quads[1]);
        node.put("conflict", counted.quads[2] + counted.quads[3]);
        ArrayNode quads = node.putArray("quads");
        for (int quad : counted.quads) quads.add(quad);
        node.put("intensity", Math.round(counted.score / all * 100) / 100.0);
        return node.put("forward", counted.forward).put("backward", counted.backward);
    }
}
