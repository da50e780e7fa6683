package org.demarche.intake;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Reading;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Receipt;
import org.demarche.story.StoryWeaver;

/** A process that adds reports and says each id as soon as the archive holds it: the one that gets killed. */
final class AddUntilKilled {
    private AddUntilKilled() {}

    public static void main(String[] args) {
        try (Archive archive = Archives.open(args[0], document -> Optional.empty())) {
            new Intake(archive, AddUntilKilled::bare, new Loom(new StoryWeaver()), 1)
                    .add(desk -> read(desk, args[1]), new Witness());
        }
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
        for (int i = 0; i < reports; i++) {
            String words = "Report " + i + " of the harbour at Ostby, where ship number " + i % 7 + " lay at anchor. ";
            sink.document(Document.ofText("report " + i, words.repeat(1 + i % 5)));
        }
    }

    private static Reading bare(Document document) {
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }

    private static final class Witness implements Intake.Witness {
        @Override
        public void filed(Reading reading, Receipt receipt) {
            System.out.println(receipt.document().value());
            System.out.flush();
        }

        @Override
        public void known(Document document) {}

        @Override
        public void problem(Problem problem) {}

        @Override
        public void weaving(int left) {}
    }
}
