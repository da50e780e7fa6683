package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.StoryOutline;
import org.demarche.StoryThread;
import org.demarche.store.Archive;
import org.demarche.store.Page;
import org.demarche.store.Report;
import org.demarche.store.StoryLine;

/** Lists of threads, and one thread with its stories. */
final class ThreadPages {
    private final Archive archive;
    private final StoryPages stories;

    ThreadPages(Archive archive) {
        this.archive = archive;
        this.stories = new StoryPages(archive);
    }

    ObjectNode page(Asked asked) {
        Page<StoryThread> page = Searches.asked(() -> archive.threads(asked.one("cursor"), asked.limit()));
        return Fields.page(Optional.empty(), page, this::row);
    }

    private ObjectNode row(StoryThread thread) {
        List<StoryLine> lines = thread.stories().stream().map(this::line).toList();
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", thread.id()).put("name", thread.name());
        node.set("from", Fields.day(days(lines, StoryLine::first).min(LocalDate::compareTo)));
        node.set("until", Fields.day(days(lines, StoryLine::last).max(LocalDate::compareTo)));
        node.put("stories", lines.size());
        node.put("reports", lines.stream().mapToInt(StoryLine::reports).sum());
        return node.put("claims", thread.claims().size());
    }

    private static Stream<LocalDate> days(List<StoryLine> lines, Function<StoryLine, Optional<LocalDate>> day) {
        return lines.stream().flatMap(line -> day.apply(line).stream());
    }

    Optional<ObjectNode> one(String id) {
        return archive.thread(id).map(thread -> {
            Woven woven = new Woven(new Lookup(archive));
            Leads leads = new Leads(archive);
            ObjectNode node = Fields.NODES.objectNode();
            node.put("id", thread.id()).put("name", thread.name());
            node.set("stories", Fields.array(thread.stories(), story -> stories.row(line(story), leads)));
            node.set("links", Fields.array(thread.links(), Fields.NODES::textNode));
            node.set("claims", Fields.array(thread.claims(), woven::claim));
            return node;
        });
    }

    private StoryLine line(String id) {
        List<Report> reports = archive.reportsOf(id);
        Optional<StoryOutline> outline = archive.outline(id);
        List<LocalDate> days = reports.stream()
                .flatMap(report -> report.published().date().stream())
                .sorted()
                .toList();
        return new StoryLine(
                id,
                outline.map(StoryOutline::headline).orElse(id),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                Math.max(1, reports.size()),
                outline.map(story -> reports.size() - story.copies().size()).orElse(reports.size()));
    }
}
