package org.demarche.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.Span;

/** Names each report briefly and each place in it as {@code report:line}, as compilers and editors do. */
final class Labels {
    private final Map<DocumentId, String> names = new HashMap<>();
    private final Map<DocumentId, Lines> lines = new HashMap<>();

    Labels(List<Reading> readings) {
        UnaryOperator<String> shortest = shortest(readings);
        for (Reading reading : readings) {
            Document document = reading.document();
            String name = shortest.apply(document.origin());
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

    // The part before the first underscore is enough to tell reports apart in many collections; whole names otherwise.
    private static UnaryOperator<String> shortest(List<Reading> readings) {
        List<String> origins = readings.stream()
                .map(reading -> reading.document().origin())
                .distinct()
                .toList();
        for (UnaryOperator<String> way : List.<UnaryOperator<String>>of(Labels::beforeUnderscore, Labels::stem)) {
            if (origins.stream().map(way).distinct().count() == origins.size()) return way;
        }
        return UnaryOperator.identity();
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
