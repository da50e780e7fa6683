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

    /** The words at a place, fit for one line; the mark that closes or opens a quotation begun or ended in them goes with them. */
    String words(DocumentId id, Span span) {
        String text = of(id).document().text();
        String words = span.in(text);
        long more = count(words, '“') - count(words, '”');
        if (more > 0 && span.end() < text.length() && text.charAt(span.end()) == '”') words = words + '”';
        if (more < 0 && span.start() > 0 && text.charAt(span.start() - 1) == '“') words = '“' + words;
        return Words.flat(words);
    }

    private static long count(String words, char mark) {
        return words.chars().filter(each -> each == mark).count();
    }
}
