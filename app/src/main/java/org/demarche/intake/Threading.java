package org.demarche.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Commitment;
import org.demarche.Reading;
import org.demarche.StoryThread;
import org.demarche.Strand;
import org.demarche.pipeline.InOrder;
import org.demarche.store.Archive;
import org.demarche.store.LinkedStory;
import org.demarche.store.Report;
import org.demarche.store.StoryLink;
import org.demarche.story.StoryWeaver;

/** Finds anew the threads of stories that changed, and the threats and promises made in them. */
final class Threading {
    private final Archive archive;
    private final StoryWeaver weaver;
    private final int onThreads;
    private final Set<String> changed;
    private final List<Line> lines = new ArrayList<>();
    private final List<StoryThread> threads = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final Set<String> again = new TreeSet<>();
    private final Set<String> settled = new TreeSet<>();
    private final Set<String> met = new HashSet<>();

    Threading(Archive archive, StoryWeaver weaver, int onThreads) {
        this.archive = archive;
        this.weaver = weaver;
        this.onThreads = onThreads;
        this.changed = archive.unthreaded();
    }

    /** Stories that hang together, in order of time; a thread where they are several. */
    private record Line(List<String> stories, Optional<StoryThread> bare) {}

    private record Woven(Optional<StoryThread> thread, List<Commitment> commitments) {}

    void run() {
        if (changed.isEmpty()) return;
        for (String story : touched()) if (!met.contains(story)) line(story);
        try (InOrder<Line, Woven> weaving = new InOrder<>(this::woven, onThreads, this::add)) {
            lines.forEach(weaving::take);
        }
        archive.write(filing -> {
            filing.keepThreads(again, threads);
            filing.keepCommitments(again, commitments);
            filing.settle(settled);
            return true;
        });
    }

    // Where a story leaves a thread, those that stay may hang together no longer.
    private Set<String> touched() {
        Set<String> touched = new TreeSet<>(changed);
        for (String story : changed) archive.threadOf(story).ifPresent(thread -> touched.addAll(thread.stories()));
        return touched;
    }

    /** All stories that are linked to this one, one way or the other, through however many others. */
    private void line(String story) {
        Map<String, String> links = new HashMap<>();
        List<Strand> strands = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(story));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            Optional<LinkedStory> linked = met.add(next) ? archive.linked(next) : Optional.empty();
            if (linked.isEmpty()) continue;
            strands.add(linked.get().strand());
            linked.get().link().map(StoryLink::earlier).ifPresent(earlier -> {
                links.put(next, earlier);
                waiting.add(earlier);
            });
            waiting.addAll(archive.linkedTo(next));
        }
        if (!strands.isEmpty()) line(strands, links);
    }

    private void line(List<Strand> strands, Map<String, String> links) {
        List<String> stories = strands.stream().map(Strand::story).toList();
        Optional<StoryThread> bare =
                strands.size() == 1 ? Optional.empty() : Optional.of(weaver.thread(strands, links));
        settled.addAll(stories);
        if (bare.map(this::isUnchanged).orElseGet(() -> wasAlone(stories.get(0)))) return;
        again.addAll(stories);
        lines.add(new Line(bare.map(StoryThread::stories).orElse(stories), bare));
    }

    private Woven woven(Line line) {
        List<Reading> members = members(line.stories);
        return new Woven(line.bare.map(thread -> weaver.thread(thread, members)), weaver.commitments(members));
    }

    private void add(Woven woven) {
        woven.thread.ifPresent(threads::add);
        commitments.addAll(woven.commitments);
    }

    private boolean isUnchanged(StoryThread bare) {
        return bare.stories().stream().noneMatch(changed::contains)
                && archive.thread(bare.id())
                        .filter(old -> old.stories().equals(bare.stories()))
                        .isPresent();
    }

    // Its commitments were kept when it was woven.
    private boolean wasAlone(String story) {
        return archive.threadOf(story).isEmpty();
    }

    private List<Reading> members(List<String> stories) {
        return stories.stream()
                .flatMap(story -> archive.reportsOf(story).stream())
                .map(Report::id)
                .map(id -> archive.reading(id).orElseThrow())
                .toList();
    }
}
