package org.demarche.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.DocumentId;
import org.demarche.Naming;
import org.demarche.Reading;
import org.demarche.Span;

/** The readings of a dossier by document, found in one step. */
final class Readings {
    private final Map<DocumentId, Reading> byDocument = new HashMap<>();

    Readings(List<Reading> readings) {
        readings.forEach(reading -> byDocument.put(reading.document().id(), reading));
    }

    /**
     * The reading of this document.
     *
     * @throws IllegalArgumentException when the dossier does not hold it
     */
    Reading of(DocumentId id) {
        Reading reading = byDocument.get(id);
        if (reading == null) throw new IllegalArgumentException("no document " + id.value() + " in this dossier");
        return reading;
    }

    /** A name with who says it, when it stands in a quotation: those are not the outlet's words. */
    String name(Naming.Name name) {
        return of(name.where().document())
                .quoting(name.where().span())
                .map(speaker -> name.name() + " (quoting " + Words.flat(speaker.name()) + ")")
                .orElse(name.name());
    }

    /** The words at a place, fit for one line. */
    String words(DocumentId id, Span span) {
        return Words.flat(of(id).document().words(span));
    }
}
