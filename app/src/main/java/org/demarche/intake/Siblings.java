package org.demarche.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.Document;
import org.demarche.DocumentId;

/** Remembers which reports one run met at each place: those are different reports, and none corrects another. */
final class Siblings {
    private record Place(String origin, int part) {}

    private final Map<Place, Set<DocumentId>> met = new HashMap<>();

    void meet(Document document) {
        met.computeIfAbsent(place(document), each -> new HashSet<>(2)).add(document.id());
    }

    Set<DocumentId> of(Document document) {
        return met.getOrDefault(place(document), Set.of());
    }

    private static Place place(Document document) {
        return new Place(document.origin(), document.part());
    }
}
