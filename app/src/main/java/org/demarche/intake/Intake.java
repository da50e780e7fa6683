package org.demarche.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.pipeline.OrderedReading;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Receipt;
import org.demarche.store.Receipt.Outcome;

/**
 * Reads reports and files them in an archive, a few at a time, each few in one transaction.
 *
 * <p>Whatever stops it, the archive holds every report it was told of and nothing half; run again over the same reports,
 * it reads only those that are missing. Used by one thread.
 */
public final class Intake {
    private static final int BATCH = 8;
    // Stories are woven while reports still come, so that a long run can be looked at before it ends.
    private static final int WOVEN_EVERY = 512;

    private final Archive archive;
    private final Function<Document, Reading> pipeline;
    private final Loom loom;
    private final int threads;

    /** Reads with the pipeline on so many threads, and weaves with the loom. */
    public Intake(Archive archive, Function<Document, Reading> pipeline, Loom loom, int threads) {
        this.archive = archive;
        this.pipeline = pipeline;
        this.loom = loom;
        this.threads = threads;
    }

    /** Something that hands on documents, such as files and folders do. */
    @FunctionalInterface
    public interface Source {
        void read(Sink sink);
    }

    /** Is told what becomes of each report, once that is certain. */
    public interface Witness {
        /** The archive holds the report for good. */
        void filed(Reading reading, Receipt receipt);

        /** The report was there already, and was not read. */
        void known(Document document);

        void problem(Problem problem);

        /** Reading has ended and stories are being woven: so many are left. */
        void weaving(int left);
    }

    /** Files all that the source hands on and weaves the stories this touches. */
    public void add(Source source, Witness witness) {
        Run run = new Run(witness);
        try (OrderedReading reading = new OrderedReading(pipeline, threads, run::read)) {
            source.read(run.sink(reading));
        }
        run.file();
        loom.weave(archive, witness::weaving);
    }

    /** Files one report and weaves its story. */
    public Receipt add(Document document) {
        if (archive.holds(document.id())) return new Receipt(document.id(), Outcome.KNOWN, Optional.empty());
        Reading reading = pipeline.apply(document);
        Receipt receipt = archive.write(filing -> new Placing(filing).add(reading, Set.of()));
        loom.weave(archive, left -> {});
        return receipt;
    }

    /** Takes a report out for good and weaves the story it leaves; false when there was none. */
    public boolean remove(DocumentId id) {
        boolean removed = archive.write(filing -> new Placing(filing).remove(id));
        loom.weave(archive, left -> {});
        return removed;
    }

    /** One run over many reports. */
    private final class Run {
        private final Witness witness;
        private final Siblings siblings = new Siblings();
        private final Set<DocumentId> met = new HashSet<>();
        private final List<Reading> batch = new ArrayList<>();
        private int unwoven;

        Run(Witness witness) {
            this.witness = witness;
        }

        Sink sink(OrderedReading reading) {
            return new Sink() {
                @Override
                public void document(Document document) {
                    siblings.meet(document);
                    if (!met.add(document.id()) || archive.holds(document.id())) witness.known(document);
                    else reading.read(document);
                }

                @Override
                public void problem(Problem problem) {
                    witness.problem(problem);
                }
            };
        }

        void read(Reading reading) {
            reading.problems().forEach(witness::problem);
            batch.add(reading);
            if (batch.size() >= BATCH) file();
        }

        void file() {
            List<Receipt> receipts = archive.write(filing -> {
                Placing placing = new Placing(filing);
                return batch.stream()
                        .map(reading -> placing.add(reading, siblings.of(reading.document())))
                        .toList();
            });
            for (int i = 0; i < batch.size(); i++) witness.filed(batch.get(i), receipts.get(i));
            unwoven += batch.size();
            batch.clear();
            if (unwoven < WOVEN_EVERY) return;
            loom.stories(archive, left -> {});
            unwoven = 0;
        }
    }
}
