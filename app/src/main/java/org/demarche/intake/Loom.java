package org.demarche.intake;

import java.util.ArrayList;
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
import org.demarche.pipeline.InOrder;
import org.demarche.store.Archive;
import org.demarche.store.Filing;
import org.demarche.story.StoryWeaver;

/**
 * Weaves the stories of an archive that wait for it, links them to one another, and then finds the threads and
 * commitments that run through them. On however many threads it weaves, the archive holds the same.
 */
public final class Loom {
    // What a transaction costs, each story need not bear; what a kill loses is woven again.
    private static final int AT_ONCE = 16;
    private static final Set<Published.Known> DOUBTFUL = Set.of(Published.Known.INFERRED, Published.Known.UNKNOWN);

    private final StoryWeaver weaver;
    private final int threads;

    public Loom(StoryWeaver weaver, int threads) {
        this.weaver = weaver;
        this.threads = threads;
    }

    /** Weaves on one thread. */
    public Loom(StoryWeaver weaver) {
        this(weaver, 1);
    }

    private record Piece(ShelvedStory shelved, List<Reading> kept, WovenStory woven) {}

    /** Weaves everything that waits; the progress is told how many stories are left. */
    public void weave(Archive archive, IntConsumer progress) {
        stories(archive, progress);
        new Threading(archive, weaver, threads).run();
    }

    /** Weaves the stories that wait and links them to others, some in one transaction. */
    void stories(Archive archive, IntConsumer progress) {
        List<String> waiting = archive.waiting();
        List<Piece> pieces = new ArrayList<>();
        int[] left = {waiting.size()};
        progress.accept(left[0]);
        try (InOrder<String, Piece> weaving = new InOrder<>(id -> woven(archive, id), threads, piece -> {
            pieces.add(piece);
            if (pieces.size() == AT_ONCE) keep(archive, pieces);
            progress.accept(--left[0]);
        })) {
            waiting.forEach(weaving::take);
        }
        keep(archive, pieces);
        List<String> unlinked = archive.unlinked();
        for (int from = 0; from < unlinked.size(); from += AT_ONCE) {
            List<String> some = unlinked.subList(from, Math.min(unlinked.size(), from + AT_ONCE));
            archive.write(filing -> {
                some.forEach(id -> link(filing, id));
                return true;
            });
        }
    }

    private Piece woven(Archive archive, String id) {
        ShelvedStory shelved = archive.shelved(id).orElseThrow();
        List<Reading> kept = readings(archive, shelved.reports());
        return new Piece(
                shelved,
                kept,
                weaver.story(shelved, kept.stream().map(Undated::of).toList()));
    }

    private void keep(Archive archive, List<Piece> pieces) {
        if (pieces.isEmpty()) return;
        archive.write(filing -> {
            pieces.forEach(piece -> keep(filing, piece));
            return true;
        });
        pieces.clear();
    }

    private void keep(Filing filing, Piece piece) {
        String id = piece.shelved.id();
        // Another process may have added to the story meanwhile; it goes on waiting then.
        if (!filing.shelf().story(id).equals(Optional.of(piece.shelved))) return;
        redated(piece.kept, piece.woven.readings()).forEach(filing::replace);
        filing.keep(piece.woven);
        link(filing, id);
    }

    // One that is gone meanwhile is linked to nothing.
    private void link(Filing filing, String id) {
        if (filing.linked(id).isPresent()) new Linking(filing, weaver).link(id);
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
