package org.demarche.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.Span;

/** Names each report briefly and each place in it as {@code report:line}, as compilers and editors do. */
final class Labels {
    // A label stands beside the words it is the place of, and must leave them room.
    private static final int LONGEST = 32;
    private static final int SHORTEST = 12;

    private final Map<DocumentId, String> names = new HashMap<>();
    private final Map<DocumentId, Lines> lines = new HashMap<>();

    Labels(List<Reading> readings) {
        Map<String, String> brief = brief(readings);
        for (Reading reading : readings) {
            Document document = reading.document();
            String name = Objects.requireNonNull(brief.get(document.origin()));
            names.put(document.id(), document.part() == 0 ? name : name + "#" + document.part());
            lines.put(document.id(), new Lines(document.text()));
        }
    }

    String name(DocumentId id) {
        return names.getOrDefault(id, id.value());
    }

    DossierPage.Where where(DocumentId id, Span span) {
        int line = lines.getOrDefault(id, Lines.NONE).of(span.start());
        return new DossierPage.Where(id, span, name(id) + ":" + line);
    }

    /** A name for each origin; of those that are cut to the same, the later ones are counted. */
    private static Map<String, String> brief(List<Reading> readings) {
        List<String> origins = readings.stream()
                .map(reading -> reading.document().origin())
                .distinct()
                .toList();
        UnaryOperator<String> shortest = shortest(origins);
        Map<String, String> brief = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String origin : origins) {
            String cut = cut(shortest.apply(origin));
            String name = cut;
            for (int i = 2; !taken.add(name); i++) name = cut + i;
            brief.put(origin, name);
        }
        return brief;
    }

    // The part before the first underscore is enough to tell reports apart in many collections; whole names otherwise.
    private static UnaryOperator<String> shortest(List<String> origins) {
        for (UnaryOperator<String> way : List.<UnaryOperator<String>>of(Labels::beforeUnderscore, Labels::stem)) {
            if (origins.stream().map(way).distinct().count() == origins.size()) return way;
        }
        return UnaryOperator.identity();
    }

    // Paths differ at their end, the words of an address tell most at their beginning.
    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        if (name.indexOf('/') >= 0) {
            int start = whole(name, name.length() - LONGEST + 1);
            int folder = name.indexOf('/', start);
            return "…" + name.substring(folder < 0 ? start : folder);
        }
        int end = whole(name, LONGEST - 1);
        int word = name.lastIndexOf('-', end);
        return name.substring(0, word < SHORTEST ? end : word) + "…";
    }

    // Never between the halves of a character.
    private static int whole(String name, int at) {
        return Character.isLowSurrogate(name.charAt(at)) ? at + 1 : at;
    }

    private static String beforeUnderscore(String origin) {
        String stem = stem(origin);
        int at = stem.indexOf('_');
        return at > 0 ? stem.substring(0, at) : stem;
    }

    private static String stem(String origin) {
        String trimmed = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
        String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
