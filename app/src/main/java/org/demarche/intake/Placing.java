package org.demarche.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.store.Filing;
import org.demarche.store.Receipt;
import org.demarche.story.StoryChange;
import org.demarche.story.StoryIndex;

/**
 * Files readings and says which stories they are part of, in one transaction.
 *
 * <p>Other stories that a page carries beside its own report are kept, but are part of no story: they are snippets
 * without a date, and not what the page reports.
 */
final class Placing {
    private final Filing filing;
    private final StoryIndex stories;

    Placing(Filing filing) {
        this.filing = filing;
        this.stories = new StoryIndex(filing.shelf());
    }

    Receipt add(Reading reading, Set<DocumentId> siblings) {
        Receipt receipt = filing.add(reading, siblings);
        Document document = reading.document();
        if (receipt.outcome() == Receipt.Outcome.ADDED && document.part() == 0) place(document, receipt.superseded());
        return receipt;
    }

    private void place(Document document, Optional<DocumentId> superseded) {
        Optional<DocumentId> old =
                superseded.filter(id -> filing.shelf().report(id).isPresent());
        if (old.isPresent()) stories.supersede(old.get(), document).forEach(this::follow);
        else came(document, stories.add(document));
    }

    boolean remove(DocumentId id) {
        Optional<List<Document>> restored = filing.remove(id);
        if (filing.shelf().report(id).isPresent()) follow(stories.remove(id));
        restored.stream()
                .flatMap(List::stream)
                .filter(document -> document.part() == 0)
                .forEach(document -> came(document, stories.add(document)));
        return restored.isPresent();
    }

    // Whatever else was in the story, is in it still.
    private void came(Document document, StoryChange change) {
        if (change.merged().isEmpty() && change.split().isEmpty()) filing.assign(document.id(), change.story());
        else follow(change);
    }

    private void follow(StoryChange change) {
        for (String story : change.touched())
            for (DocumentId report : stories.reportsOf(story)) filing.assign(report, story);
        for (String gone : change.merged()) filing.move(gone, change.story());
    }
}
