package org.demarche.view.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.store.Archive;
import org.demarche.store.Report;

/** Which report took the place of which, looked up once each. */
final class Succession {
    private final Archive archive;
    private final Map<DocumentId, DocumentId> newest = new HashMap<>();

    Succession(Archive archive) {
        this.archive = archive;
    }

    /** The report that stands in the place of this one today; itself when nothing took its place. */
    DocumentId newest(DocumentId id) {
        return newest.computeIfAbsent(id, this::last);
    }

    private DocumentId last(DocumentId id) {
        DocumentId at = id;
        for (Optional<DocumentId> next = after(at); next.isPresent(); next = after(at)) at = next.get();
        return at;
    }

    private Optional<DocumentId> after(DocumentId id) {
        return archive.report(id).flatMap(Report::supersededBy);
    }
}
