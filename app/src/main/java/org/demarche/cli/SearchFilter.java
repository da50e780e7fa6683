package org.demarche.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.EventType;
import org.demarche.Status;
import org.demarche.store.Facet;
import org.demarche.store.Kind;
import org.demarche.store.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows a search on the command line. */
final class SearchFilter {
    @Option(names = "--kind", paramLabel = "KIND", description = "report, statement or event.")
    @Nullable
    String kind;

    @Option(
            names = "--speaker",
            paramLabel = "WHO",
            description = "Who speaks or acts: part of a name, a code (RUS), or a code with a sector (RUS GOV).")
    List<String> speakers = List.of();

    @Option(names = "--target", paramLabel = "WHO", description = "At whom it is aimed or to whom it is done.")
    List<String> targets = List.of();

    @Option(
            names = "--actors",
            paramLabel = "A,B",
            split = ",",
            description = "All of these have a part in it, whichever.")
    List<String> actors = List.of();

    @Option(names = "--act", paramLabel = "ACT", split = ",", description = "Speech acts, such as THREATEN,PROMISE.")
    List<String> acts = List.of();

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "PLOVER types, such as CONSULT,AID.")
    List<String> types = List.of();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "Such as happened,planned.")
    List<String> statuses = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Part of the outlet's name.")
    List<String> outlets = List.of();

    @Option(names = "--country", paramLabel = "CODE", split = ",", description = "Country of the outlet (GBR).")
    List<String> countries = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "On this day or later (2022-03-17).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "On this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(names = "--story", paramLabel = "ID", description = "Only in the reports of this story.")
    @Nullable
    String story;

    @Option(names = "--newest", description = "The newest first, also with words.")
    boolean newest;

    /** What is wrong with what was given, when something is. */
    Optional<String> wrong() {
        return unknown("--kind", kind == null ? List.of() : List.of(kind), Kind.values())
                .or(() -> unknown("--act", acts, Act.values()))
                .or(() -> unknown("--type", types, EventType.values()))
                .or(() -> unknown("--status", statuses, Status.values()));
    }

    private static Optional<String> unknown(String option, List<String> values, Enum<?>[] known) {
        return values.stream()
                .filter(value ->
                        Arrays.stream(known).noneMatch(each -> each.name().equalsIgnoreCase(value)))
                .findFirst()
                .map(value -> option + " " + value + ": it is one of "
                        + String.join(", ", Arrays.stream(known).map(Enum::name).toList()));
    }

    Query query(String words) {
        Query query = Query.of(kind()).words(words);
        for (Map.Entry<Facet, List<String>> each : facets().entrySet())
            for (String value : each.getValue()) query = query.with(each.getKey(), value);
        if (story != null) query = query.in(story);
        if (newest) query = query.order(Query.Order.NEWEST);
        return query.between(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private Kind kind() {
        if (kind != null) return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        if (!types.isEmpty() || !statuses.isEmpty()) return Kind.EVENT;
        return acts.isEmpty() ? Kind.REPORT : Kind.STATEMENT;
    }

    private Map<Facet, List<String>> facets() {
        return Map.of(
                Facet.SPEAKER, speakers,
                Facet.TARGET, targets,
                Facet.ACTOR, actors,
                Facet.ACT, acts,
                Facet.TYPE, types,
                Facet.STATUS, statuses,
                Facet.OUTLET, outlets,
                Facet.COUNTRY, countries);
    }
}
