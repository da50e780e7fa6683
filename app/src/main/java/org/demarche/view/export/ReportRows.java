package org.demarche.view.export;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Reading;

/** Writes each report as a row of a table. */
final class ReportRows {
    static final String HEADER =
            "document,origin,part,outlet,title,authors,section,language,published,known,characters,"
                    + "statements,events,problems";

    private ReportRows() {}

    static Stream<String> rows(Chosen chosen) {
        Reading reading = chosen.trimmed();
        Document document = reading.document();
        return Stream.of(Cells.row(List.of(
                document.id().value(),
                document.origin(),
                Integer.toString(document.part()),
                document.outlet().orElse(""),
                document.title().orElse(""),
                String.join("; ", document.authors()),
                document.section().orElse(""),
                document.language(),
                document.published().value().orElse(""),
                document.published().known().label(),
                Integer.toString(document.text().length()),
                Integer.toString(reading.statements().size()),
                Integer.toString(reading.events().size()),
                Integer.toString(reading.problems().size()))));
    }
}
