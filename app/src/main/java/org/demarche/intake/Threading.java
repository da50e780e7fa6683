package org.demarche.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Commitment;
import org.demarche.Reading;
import org.demarche.StoryThread;
import org.demarche.store.Archive;
import org.demarche.store.Report;
import org.demarche.story.StoryWeaver;

/** Finds the threads of an archive anew from its strands; reads only the reports of threads and stories that changed. */
final class Threading {
    private final Archive archive;
    private final StoryWeaver weaver;
    private final Set<String> changed;
    private final List<StoryThread> threads = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final Set<String> again = new HashSet<>();

    Threading(Archive archive, StoryWeaver weaver) {
        this.archive = archive;
        this.weaver = weaver;
        this.changed = archive.unthreaded();
    }

    void run() {
        if (changed.isEmpty()) return;
        for (StoryThread bare : weaver.threads(archive.strands()))
            unchanged(bare).ifPresentOrElse(threads::add, () -> thread(bare));
        unthreaded();
        archive.write(filing -> {
            filing.keepThreads(threads);
            filing.keepCommitments(again, commitments);
            return true;
        });
    }

    private Optional<StoryThread> unchanged(StoryThread bare) {
        if (bare.stories().stream().anyMatch(changed::contains)) return Optional.empty();
        return archive.thread(bare.id()).filter(old -> old.stories().equals(bare.stories()));
    }

    private void thread(StoryThread bare) {
        List<Reading> members = members(bare.stories());
        threads.add(weaver.thread(bare, members));
        commitments.addAll(weaver.commitments(members));
        again.addAll(bare.stories());
    }

    /** The changed stories that are in no thread. */
    private void unthreaded() {
        again.addAll(changed);
        Set<String> threaded =
                threads.stream().flatMap(thread -> thread.stories().stream()).collect(Collectors.toSet());
        for (String story : changed)
            if (!threaded.contains(story)) commitments.addAll(weaver.commitments(members(List.of(story))));
    }

    private List<Reading> members(List<String> stories) {
        return stories.stream()
                .flatMap(story -> archive.reportsOf(story).stream())
                .map(Report::id)
                .map(id -> archive.reading(id).orElseThrow())
                .toList();
    }
}
