package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Story;
import org.demarche.StoryOutline;
import org.demarche.StoryThread;
import org.demarche.store.Archive;
import org.demarche.store.Page;
import org.demarche.store.Report;
import org.demarche.store.StoryLine;

/** Lists of stories, and one story with all that its reports make together. */
final class StoryPages {
    private final Archive archive;

    StoryPages(Archive archive) {
        this.archive = archive;
    }

    ObjectNode page(Asked asked) {
        Page<StoryLine> page = Searches.asked(
                () -> archive.stories(asked.day("from"), asked.day("to"), asked.one("cursor"), asked.limit()));
        boolean whole = asked.one("from").isEmpty() && asked.one("to").isEmpty();
        Optional<Long> total = whole ? Optional.of(archive.counts().stories()) : Optional.empty();
        Leads leads = new Leads(archive);
        return Fields.page(total, page, line -> row(line, leads));
    }

    ObjectNode row(StoryLine line, Leads leads) {
        List<Report> reports = archive.reportsOf(line.id());
        Optional<StoryOutline> story = archive.outline(line.id());
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", line.id()).put("headline", line.headline());
        node.set("date", Fields.day(story.flatMap(StoryOutline::date).or(line::first)));
        node.set("from", Fields.day(line.first()));
        node.set("until", Fields.day(line.last()));
        node.put("reports", line.reports()).put("independent", line.independent());
        node.put("copies", line.reports() - line.independent());
        node.set("outlets", Fields.array(outlets(reports), Fields.NODES::textNode));
        node.set("days", days(reports));
        node.put("events", story.map(StoryOutline::events).orElse(0));
        node.put("utterances", story.map(each -> each.sayings().size()).orElse(0));
        node.put("claims", story.map(StoryOutline::claims).orElse(0));
        node.set("lead", story.map(leads::of).orElse(NullNode.instance));
        node.set("thread", thread(line.id()));
        return node;
    }

    private JsonNode thread(String story) {
        Optional<StoryThread> thread = archive.threadOf(story);
        return Fields.orNull(
                thread, each -> Fields.NODES.objectNode().put("id", each.id()).put("name", each.name()));
    }

    private static List<String> outlets(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.outlet().stream())
                .distinct()
                .toList();
    }

    private static JsonNode days(List<Report> reports) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        for (Report report : reports) {
            report.published().date().ifPresent(day -> days.merge(day, 1, Integer::sum));
        }
        return Fields.array(
                days.entrySet(),
                day -> Fields.NODES
                        .objectNode()
                        .put("day", day.getKey().toString())
                        .put("reports", day.getValue()));
    }

    Optional<ObjectNode> one(String id) {
        return archive.story(id).map(this::whole);
    }

    private ObjectNode whole(Story story) {
        Lookup lookup = new Lookup(archive);
        Woven woven = new Woven(lookup);
        Network network = new Network(story, lookup);
        List<Report> reports = story.documents().stream().map(lookup::report).toList();
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", story.id()).put("headline", story.headline());
        node.set("date", Fields.day(story.date()));
        node.set("documents", Fields.array(reports, report -> document(report, story)));
        node.put("independent", story.independent())
                .put("copies", story.copies().size());
        node.set("outlets", Fields.array(outlets(reports), Fields.NODES::textNode));
        node.set("timeline", Fields.array(new Timeline(story, lookup).entries(), each -> each));
        node.set("utterances", Fields.array(story.utterances(), woven::utterance));
        node.set("claims", Fields.array(story.claims(), woven::claim));
        node.set("naming", Fields.array(story.naming(), woven::naming));
        node.set("commitments", Fields.array(archive.commitmentsOf(story.id()), woven::commitment));
        node.set("actors", Fields.array(network.actors(), each -> each));
        node.set("ties", Fields.array(network.ties(), each -> each));
        node.set("places", Fields.array(network.places(), each -> each));
        node.set("thread", thread(story.id()));
        return node;
    }

    private static ObjectNode document(Report report, Story story) {
        ObjectNode node = Fields.report(report);
        node.set("copy", Lookup.copyOf(story.copies(), report.id()));
        return node.put("statements", report.statements()).put("events", report.events());
    }
}
