package org.demarche.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.store.Archive;
import org.demarche.store.FindingId;
import org.demarche.view.EventText;
import org.demarche.view.FindingJson;
import org.demarche.view.StatementLines;

/** Tells one statement or event of an archive, and how it was reached. */
final class FindingText {
    private final Archive archive;
    private final boolean json;

    FindingText(Archive archive, boolean json) {
        this.archive = archive;
        this.json = json;
    }

    Optional<String> of(FindingId id) {
        return archive.finding(id)
                .flatMap(finding -> archive.reading(id.document()).map(reading -> told(finding, reading)));
    }

    private String told(Finding finding, Reading reading) {
        if (json) return json(finding, reading).toPrettyString() + "\n";
        if (finding instanceof Statement statement)
            return StatementLines.text(reading.document(), statement) + why(statement.why());
        return EventText.of((Event) finding, reading) + "\n" + why(((Event) finding).why());
    }

    private static ObjectNode json(Finding finding, Reading reading) {
        ObjectNode node = finding instanceof Statement statement
                ? StatementLines.json(reading.document(), statement)
                : FindingJson.event((Event) finding)
                        .put("document", reading.document().id().value())
                        .put("origin", reading.document().origin())
                        .put("words", reading.document().words(finding.evidence()));
        List<String> why = finding instanceof Statement statement ? statement.why() : ((Event) finding).why();
        why.forEach(node.putArray("why")::add);
        return node;
    }

    private static String why(List<String> steps) {
        return steps.isEmpty() ? "" : "  how it was reached:\n    " + String.join("\n    ", steps) + "\n";
    }
}
