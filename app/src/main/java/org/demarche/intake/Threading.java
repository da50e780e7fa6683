package org.demarche.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.Commitment;
import org.demarche.DocumentId;
import org.demarche.StoryThread;
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
    private final Map<String, List<Report>> arrived;
    private final Map<String, Optional<StoryThread>> before = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<StoryThread> threads = new ArrayList<>();
    private final Map<String, List<Commitment>> commitments = new TreeMap<>();
    private final Set<String> again = new TreeSet<>();
    private final Set<String> settled = new TreeSet<>();
    private final Set<String> met = new HashSet<>();

    Threading(Archive archive, StoryWeaver weaver, int onThreads) {
        this.archive = archive;
        this.weaver = weaver;
        this.onThreads = onThreads;
        this.changed = archive.unthreaded();
        this.arrived = archive.unthreadedReports().stream()
                .collect(Collectors.groupingBy(report -> report.story().orElseThrow()));
    }

    void run() {
        if (changed.isEmpty()) return;
        for (String story : touched()) if (!met.contains(story)) line(story);
        try (InOrder<Line, Renewal.Found> finding =
                new InOrder<>(line -> new Renewal(archive, weaver, line).found(), onThreads, this::add)) {
            lines.forEach(finding::take);
        }
        archive.write(filing -> {
            filing.keepThreads(again, threads);
            filing.keepCommitments(
                    commitments.keySet(),
                    commitments.values().stream().flatMap(List::stream).toList());
            filing.settle(settled);
            return true;
        });
    }

    private void add(Renewal.Found found) {
        found.thread().ifPresent(threads::add);
        commitments.putAll(found.commitments());
    }

    // Where a story leaves a thread, those that stay may hang together no longer.
    private Set<String> touched() {
        Set<String> touched = new TreeSet<>(changed);
        for (String story : changed) before(story).ifPresent(thread -> touched.addAll(thread.stories()));
        return touched;
    }

    /** The thread this story is in as it is kept. */
    private Optional<StoryThread> before(String story) {
        Optional<StoryThread> known = before.get(story);
        if (known != null) return known;
        Optional<StoryThread> thread = archive.threadOf(story);
        before.put(story, thread);
        thread.ifPresent(each -> each.stories().forEach(other -> before.put(other, thread)));
        return thread;
    }

    /** All stories that are linked to this one, one way or the other, through however many others. */
    private void line(String story) {
        Map<String, LinkedStory> linked = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(story));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            Optional<LinkedStory> here = met.add(next) ? archive.linked(next) : Optional.empty();
            if (here.isEmpty()) continue;
            linked.put(next, here.get());
            here.get().link().map(StoryLink::earlier).ifPresent(waiting::add);
            waiting.addAll(archive.linkedTo(next));
        }
        if (linked.isEmpty()) return;
        settled.addAll(linked.keySet());
        Optional<StoryThread> bare = bare(linked);
        Optional<StoryThread> old = old(linked.keySet());
        if (isUnchanged(linked.keySet(), bare, old)) return;
        again.addAll(linked.keySet());
        Map<String, Line.Stage> stages = new TreeMap<>();
        linked.forEach((id, each) -> stages.put(id, new Line.Stage(each.first(), each.last())));
        lines.add(new Line(stages, fresh(linked, old), bare, old));
    }

    private Optional<StoryThread> bare(Map<String, LinkedStory> linked) {
        if (linked.size() == 1) return Optional.empty();
        Map<String, String> links = new HashMap<>();
        linked.forEach(
                (story, each) -> each.link().map(StoryLink::earlier).ifPresent(earlier -> links.put(story, earlier)));
        return Optional.of(
                weaver.thread(linked.values().stream().map(LinkedStory::strand).toList(), links));
    }

    /** The thread that most of these stories were in. */
    private Optional<StoryThread> old(Set<String> stories) {
        Map<String, Integer> of = new HashMap<>();
        Map<String, StoryThread> byId = new TreeMap<>();
        for (String story : stories)
            before(story).ifPresent(thread -> {
                byId.put(thread.id(), thread);
                of.merge(thread.id(), 1, Integer::sum);
            });
        return byId.values().stream().max(Comparator.comparingInt(thread -> of.getOrDefault(thread.id(), 0)));
    }

    // A story that was alone and still is had its commitments kept when it was woven.
    private boolean isUnchanged(Set<String> stories, Optional<StoryThread> bare, Optional<StoryThread> old) {
        if (bare.isEmpty()) return old.isEmpty();
        return stories.stream().noneMatch(changed::contains)
                && old.filter(thread -> thread.stories().equals(bare.get().stories()))
                        .isPresent();
    }

    /** The reports that are new to stories of the thread, and all reports of the other stories. */
    private Set<DocumentId> fresh(Map<String, LinkedStory> linked, Optional<StoryThread> old) {
        Set<String> known = new HashSet<>(old.map(StoryThread::stories).orElse(List.of()));
        // What was told with a story that hangs together with others now is to be found without it.
        if (known.stream()
                .anyMatch(story ->
                        !linked.containsKey(story) && archive.linked(story).isPresent())) known.clear();
        return linked.keySet().stream()
                .flatMap(story -> known.contains(story)
                        ? arrived.getOrDefault(story, List.of()).stream()
                        : archive.reportsOf(story).stream())
                .map(Report::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
