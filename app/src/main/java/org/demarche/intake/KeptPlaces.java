package org.demarche.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.source.Bookmarks;
import org.demarche.store.Archive;
import org.demarche.store.SourceFile;

/** Keeps places in web archives in the very transactions that file what came before them. */
final class KeptPlaces implements Bookmarks {
    private final Archive archive;
    private final Intake.Desk desk;
    private final Resumed resumed;
    private final List<DocumentId> met = new ArrayList<>();

    /** Is told of each file that was read before, if only in part. */
    interface Resumed {
        void file(SourceFile kept, String origin, long size);
    }

    KeptPlaces(Archive archive, Intake.Desk desk, Resumed resumed) {
        this.archive = archive;
        this.desk = desk;
        this.resumed = resumed;
    }

    /** A document was handed in, new or known. */
    void meet(DocumentId document) {
        met.add(document);
    }

    @Override
    public Place find(String file, String origin, long size) {
        met.clear();
        Optional<SourceFile> found = archive.sourceFile(file).filter(kept -> kept.place() > 0 || kept.skip() > 0);
        found.ifPresent(kept -> resumed.file(kept, origin, size));
        return found.map(kept -> new Place(kept.place(), kept.skip())).orElse(Place.START);
    }

    @Override
    public void put(String file, String origin, Place place) {
        // What was met before the first record stood in another file.
        List<DocumentId> before = place.equals(Place.START) ? List.of() : List.copyOf(met);
        met.clear();
        desk.then(filing -> filing.reach(new SourceFile(file, origin, place.offset(), place.skip()), before));
    }
}
