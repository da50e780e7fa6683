package org.demarche.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.StoryWeaver;
import org.demarche.tables.ReadingTables;

/** A process that adds or imports reports and says each id as soon as the archive holds it: the one that gets killed. */
final class AddUntilKilled {
    private AddUntilKilled() {}

    public static void main(String[] args) {
        try (Archive archive = Archives.open(args[0], document -> Optional.empty())) {
            Intake intake = new Intake(archive, AddUntilKilled::bare, new Loom(new StoryWeaver()), 1);
            if (Files.isDirectory(Path.of(args[1])))
                intake.take(readings -> tables(args[1], readings), new SayingWitness());
            else intake.add(desk -> read(desk, args[1]), new SayingWitness());
        }
    }

    private static void tables(String folder, Consumer<Reading> readings) {
        ReadingTables.read(List.of(folder), new ReadingTables.Sink() {
            @Override
            public void reading(Reading reading) {
                readings.accept(reading);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.message());
            }
        });
    }

    /** Adds so many reports, or a web archive. */
    private static void read(Intake.Desk desk, String what) {
        if (what.matches("\\d+")) documents(desk, Integer.parseInt(what));
        else
            new Reports(Limits.STANDARD, InputStream.nullInputStream())
                    .goingOn(desk.bookmarks())
                    .read(List.of(what), desk);
    }

    private static void documents(Sink sink, int reports) {
        for (int i = 0; i < reports; i++) sink.document(report(i));
    }

    static Document report(int i) {
        String words = "Report " + i + " of the harbour at Ostby, where ship number " + i % 7 + " lay at anchor. ";
        return Document.ofText("report " + i, words.repeat(1 + i % 5));
    }

    static Reading bare(Document document) {
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }
}
