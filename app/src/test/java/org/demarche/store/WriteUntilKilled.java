package org.demarche.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.story.StoryWeaver;
import org.demarche.view.page.Pages;

/** A process that changes an archive and says so after each change: the one that gets killed. */
final class WriteUntilKilled {
    /** What it does. */
    enum Work {
        /** Makes a new archive, or brings an old one to the form of today. */
        MAKE,
        /** Takes every report out. */
        REMOVE,
        /** Corrects the same statement in the name of one reader after another. */
        CORRECT,
        /** Writes the archive anew, again and again. */
        COMPACT
    }

    private WriteUntilKilled() {}

    public static void main(String[] args) {
        Work work = Work.valueOf(args[0]);
        say("begun");
        try (Archive archive = Archives.open(args[1], document -> Optional.empty())) {
            switch (work) {
                case MAKE -> say("made");
                case REMOVE -> remove(archive);
                case CORRECT -> correct(archive);
                case COMPACT -> compact(archive);
            }
        }
    }

    private static void remove(Archive archive) {
        List<DocumentId> ids = new ArrayList<>();
        archive.reports(report -> ids.add(report.id()));
        Intake intake = new Intake(archive, WriteUntilKilled::unread, new Loom(new StoryWeaver()), 1);
        for (DocumentId id : ids) if (intake.remove(id)) say(id.value());
    }

    private static Reading unread(org.demarche.Document document) {
        throw new IllegalStateException(document.origin());
    }

    private static void correct(Archive archive) {
        List<DocumentId> ids = new ArrayList<>();
        archive.reports(report -> ids.add(report.id()));
        Pages pages = new Pages(archive, Clock.systemUTC(), "test");
        for (int i = 0; i < 400; i++) {
            String who = "reader " + ProcessHandle.current().pid() + "." + i;
            say(FaultsTest.correct(pages, ids.get(i % ids.size()), who));
        }
    }

    private static void compact(Archive archive) {
        for (int i = 0; i < 400; i++) {
            archive.compact();
            say("compact");
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
