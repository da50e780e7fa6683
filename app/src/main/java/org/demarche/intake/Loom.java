package org.demarche.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.ShelvedStory;
import org.demarche.WovenStory;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;

/** Weaves the stories of an archive that wait for it, and then the threads and commitments that run through them. */
public final class Loom {
    private static final Set<Published.Known> DOUBTFUL = Set.of(Published.Known.INFERRED, Published.Known.UNKNOWN);

    private final StoryWeaver weaver;

    public Loom(StoryWeaver weaver) {
        this.weaver = weaver;
    }

    /** Weaves everything that waits; the progress is told how many stories are left. */
    public void weave(Archive archive, IntConsumer progress) {
        stories(archive, progress);
        new Threading(archive, weaver).run();
    }

    /** Weaves the stories that wait, each in a transaction of its own. */
    void stories(Archive archive, IntConsumer progress) {
        List<String> waiting = archive.waiting();
        for (int i = 0; i < waiting.size(); i++) {
            progress.accept(waiting.size() - i);
            weave(archive, waiting.get(i));
        }
    }

    private void weave(Archive archive, String id) {
        ShelvedStory shelved = archive.shelved(id).orElseThrow();
        List<Reading> kept = readings(archive, shelved.reports());
        WovenStory woven = weaver.story(shelved, kept.stream().map(Undated::of).toList());
        archive.write(filing -> {
            // Another process may have added to the story meanwhile; it goes on waiting then.
            if (!filing.shelf().story(id).equals(Optional.of(shelved))) return false;
            redated(kept, woven.readings()).forEach(filing::replace);
            filing.keep(woven);
            return true;
        });
    }

    // Only reports whose own date is not known can have changed.
    private static List<Reading> redated(List<Reading> kept, List<Reading> woven) {
        List<Reading> undated = kept.stream()
                .filter(each -> DOUBTFUL.contains(each.document().published().known()))
                .toList();
        Set<DocumentId> doubtful =
                undated.stream().map(each -> each.document().id()).collect(Collectors.toSet());
        return woven.stream()
                .filter(each -> doubtful.contains(each.document().id()) && !undated.contains(each))
                .toList();
    }

    private static List<Reading> readings(Archive archive, List<DocumentId> reports) {
        return reports.stream()
                .map(report -> archive.reading(report).orElseThrow())
                .toList();
    }
}
