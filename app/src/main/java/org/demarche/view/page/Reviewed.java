package org.demarche.view.page;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.store.Archive;

/** A report that readers corrected, with all that was read in it as they left it. */
record Reviewed(Reading reading, List<Amended<Statement>> statements, List<Amended<Event>> events) {
    Reviewed {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    /** Every such report the archive still holds, in the order of their first corrections. */
    static Stream<Reviewed> in(Archive archive) {
        Corrections corrections = Corrections.in(archive);
        return corrections.all().stream()
                .map(corrections::newest)
                .distinct()
                .flatMap(id -> archive.reading(id).stream())
                .map(reading -> of(reading, corrections));
    }

    private static Reviewed of(Reading reading, Corrections corrections) {
        return new Reviewed(
                reading,
                amended(reading.statements(), reading, corrections),
                amended(reading.events(), reading, corrections));
    }

    // What readers say is not there is left out.
    private static <F extends Finding> List<Amended<F>> amended(List<F> all, Reading reading, Corrections corrections) {
        return all.stream()
                .map(each -> Amended.of(each, corrections.of(each, reading::document)))
                .filter(each -> !each.isWrong())
                .toList();
    }

    Document document() {
        return reading.document();
    }
}
