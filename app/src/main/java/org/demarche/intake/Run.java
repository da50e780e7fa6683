package org.demarche.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.pipeline.InOrder;
import org.demarche.source.Bookmarks;
import org.demarche.store.Archive;
import org.demarche.store.Filing;
import org.demarche.store.Receipt;
import org.demarche.store.SourceFile;

/** One run over many reports: files them in the order they came, and with them what is to be noted of them. */
final class Run {
    // What a kill loses is the reading of so many reports at most: a second or two.
    private static final int BATCH = 16;
    // Notes of reports that were there already wait for no report; they are written so many at a time.
    private static final int NOTES = 64;
    // Stories are woven while reports still come, so that a long run can be looked at before it ends; but seldom in a
    // long one, as a story is woven whole whenever it has grown.
    private static final int WOVEN_FIRST = 512;
    private static final int WOVEN_LATER = 3;

    private final Archive archive;
    private final Loom loom;
    private final Intake.Witness witness;
    private final Siblings siblings = new Siblings();
    private final Set<DocumentId> met = new HashSet<>();
    private final List<Reading> batch = new ArrayList<>();
    private final Deque<Note> notes = new ArrayDeque<>();
    private final Set<String> resumed = new HashSet<>();
    private long handedIn;
    private long filed;
    private int unwoven;

    Run(Archive archive, Loom loom, Intake.Witness witness) {
        this.archive = archive;
        this.loom = loom;
        this.witness = witness;
    }

    /** What is true once so many readings are filed. */
    private record Note(long after, Consumer<Filing> work) {}

    Intake.Desk desk(InOrder<Document, Reading> reading) {
        return new Intake.Desk() {
            private final KeptPlaces kept = new KeptPlaces(archive, this, Run.this::resume);

            @Override
            public void document(Document document) {
                boolean fresh = isNew(document);
                kept.meet(document.id());
                if (!fresh) return;
                handedIn++;
                reading.take(document);
            }

            @Override
            public void problem(Problem problem) {
                witness.problem(problem);
            }

            @Override
            public void then(Consumer<Filing> note) {
                notes.add(new Note(handedIn, note));
                if (notes.size() >= NOTES && notes.getFirst().after <= filed + batch.size()) file();
            }

            @Override
            public Bookmarks bookmarks() {
                return kept;
            }
        };
    }

    private void resume(SourceFile file, String origin, long size) {
        resumed.add(file.identity());
        if (file.place() == size) witness.finished(origin);
        else witness.goesOn(origin, (double) file.place() / size);
    }

    /** Takes a reading whose document was never handed in here. */
    void take(Reading reading) {
        if (isNew(reading.document())) read(reading);
    }

    private boolean isNew(Document document) {
        siblings.meet(document);
        boolean fresh = met.add(document.id()) && !archive.holds(document.id());
        if (!fresh) witness.known(document);
        return fresh;
    }

    void read(Reading reading) {
        reading.problems().forEach(witness::problem);
        batch.add(reading);
        if (batch.size() >= BATCH) file();
    }

    /** Files what is left and weaves. */
    void end() {
        file();
        loom.weave(archive, witness::weaving);
    }

    private void file() {
        List<Note> due = due();
        if (batch.isEmpty() && due.isEmpty()) return;
        List<Receipt> receipts = archive.write(filing -> file(filing, due));
        for (int i = 0; i < batch.size(); i++) witness.filed(batch.get(i), receipts.get(i));
        filed += batch.size();
        unwoven += batch.size();
        batch.clear();
        if (unwoven < WOVEN_FIRST || unwoven * WOVEN_LATER < filed) return;
        loom.stories(archive, witness::weaving);
        unwoven = 0;
    }

    private List<Receipt> file(Filing filing, List<Note> due) {
        Placing placing = new Placing(filing);
        List<Receipt> receipts = batch.stream()
                .map(reading -> placing.add(reading, siblings(filing, reading.document())))
                .toList();
        due.forEach(note -> note.work.accept(filing));
        return receipts;
    }

    // What an earlier run met in a file that this one goes on with counts as met by this one.
    private Set<DocumentId> siblings(Filing filing, Document document) {
        Set<DocumentId> here = siblings.of(document);
        if (resumed.isEmpty()) return here;
        Set<DocumentId> all = filing.siblings(document, resumed);
        all.addAll(here);
        return all;
    }

    private List<Note> due() {
        List<Note> due = new ArrayList<>();
        while (!notes.isEmpty() && notes.getFirst().after <= filed + batch.size()) due.add(notes.removeFirst());
        return due;
    }
}
