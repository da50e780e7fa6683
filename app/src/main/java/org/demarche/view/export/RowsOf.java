package org.demarche.view.export;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.demarche.Event;
import org.demarche.Statement;
import org.demarche.view.export.Chosen.Named;

/** The rows a file has for one reading. */
@FunctionalInterface
interface RowsOf {
    Stream<String> of(Chosen chosen);

    /** A row for each statement. */
    static RowsOf statements(BiFunction<Named<Statement>, Chosen, String> row) {
        return chosen -> chosen.statements().map(statement -> row.apply(statement, chosen));
    }

    /** A row for each event. */
    static RowsOf events(BiFunction<Named<Event>, Chosen, String> row) {
        return chosen -> chosen.events().map(event -> row.apply(event, chosen));
    }
}
