package org.demarche.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.pipeline.InOrder;
import org.demarche.source.Bookmarks;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Filing;
import org.demarche.store.Receipt;
import org.demarche.store.Receipt.Outcome;

/**
 * Reads reports and files them in an archive, a few at a time, each few in one transaction.
 *
 * <p>Whatever stops it, the archive holds every report it was told of and nothing half; run again over the same reports,
 * it reads only those that are missing. Used by one thread.
 */
public final class Intake {
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
        void read(Desk desk);
    }

    /** Where a source hands in its documents. */
    public interface Desk extends Sink {
        /**
         * Notes something in the very transaction after which the archive holds every document handed in so far: what
         * it notes is true whenever the work is stopped.
         */
        void then(Consumer<Filing> note);

        /** Where web archives go on that an earlier run was stopped in; for files whose documents are handed in here. */
        Bookmarks bookmarks();
    }

    /** Something that hands on what was read already, such as the tables of a cluster do. */
    @FunctionalInterface
    public interface Readings {
        void read(Consumer<Reading> sink);
    }

    /** Is told what becomes of each report, once that is certain. */
    public interface Witness {
        /** The archive holds the report for good. */
        void filed(Reading reading, Receipt receipt);

        /** The report was there already, and was not read. */
        void known(Document document);

        void problem(Problem problem);

        /** An earlier run went through this web archive to its end; it is not read. */
        default void finished(String origin) {}

        /** A web archive goes on where an earlier run was stopped, after this share of it. */
        default void goesOn(String origin, double share) {}

        /** Stories are being woven, now and then between reports and in the end: so many are left. */
        void weaving(int left);
    }

    /** Files all that the source hands on and weaves the stories this touches. */
    public void add(Source source, Witness witness) {
        Run run = new Run(archive, loom, witness);
        try (InOrder<Document, Reading> reading = new InOrder<>(pipeline, threads, run::read)) {
            source.read(run.desk(reading));
        }
        run.end();
    }

    /** Files readings as if their reports had been added, and weaves the stories this touches. */
    public void take(Readings readings, Witness witness) {
        Run run = new Run(archive, loom, witness);
        readings.read(run::take);
        run.end();
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
}
