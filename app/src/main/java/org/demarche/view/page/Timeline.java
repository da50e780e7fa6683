package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Statement;
import org.demarche.Story;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;
import org.demarche.Utterance;

/** The timeline of a story: its events and what was said, each once, in order of time. */
final class Timeline {
    private final Story story;
    private final Lookup lookup;
    private final Woven woven;

    Timeline(Story story, Lookup lookup) {
        this.story = story;
        this.lookup = lookup;
        this.woven = new Woven(lookup);
    }

    /** An entry with what it is sorted by. */
    private record Dated(String day, int place, ObjectNode node) {}

    List<ObjectNode> entries() {
        List<Dated> all = new ArrayList<>();
        for (TimelineEntry entry : story.timeline()) add(all, entry.event().when(), event(entry));
        Set<String> told = new HashSet<>();
        for (Utterance utterance : story.utterances()) {
            utterance.variants().forEach(variant -> told.add(lookup.id(variant.statement())));
            add(all, utterance.said(), utterance(utterance));
        }
        for (DocumentId id : story.documents()) {
            for (Statement statement : lookup.reading(id).statements()) {
                if (told.add(lookup.id(statement))) add(all, statement.said(), single(statement));
            }
        }
        all.sort(Comparator.comparing(Dated::day).thenComparing(Dated::place));
        return all.stream().map(Dated::node).toList();
    }

    private static void add(List<Dated> all, Optional<TimeValue> when, ObjectNode node) {
        String day = when.flatMap(TimeValue::from).map(Object::toString).orElse("undated");
        all.add(new Dated(day, all.size(), node));
    }

    private ObjectNode event(TimelineEntry entry) {
        Event event = entry.event();
        ObjectNode node = begun("event", lookup.id(event), new Evidence(event.document(), event.evidence()));
        node.set("when", Fields.time(event.when()));
        node.set("act", NullNode.instance);
        node.set("speaker", NullNode.instance);
        node.set("target", NullNode.instance);
        node.put("type", event.type().name()).put("status", event.status().label());
        node.set("actors", Fields.array(event.actors(), party -> Fields.side(party.actor())));
        node.set("recipients", Fields.array(event.recipients(), party -> Fields.side(party.actor())));
        node.set("tellings", Fields.array(entry.tellings(), woven::evidence));
        node.put("outlets", entry.outlets());
        node.set("utterance", NullNode.instance);
        return node;
    }

    private ObjectNode utterance(Utterance utterance) {
        List<Evidence> words =
                utterance.variants().stream().map(Utterance.Variant::words).toList();
        Utterance.Variant best = Woven.best(utterance);
        ObjectNode node = said(best.statement(), best.words(), words, utterance.said());
        return node.put("utterance", utterance.id());
    }

    private ObjectNode single(Statement statement) {
        Evidence words = new Evidence(statement.document(), statement.contentSpan());
        ObjectNode node = said(statement, words, List.of(words), statement.said());
        node.set("utterance", NullNode.instance);
        return node;
    }

    private ObjectNode said(Statement best, Evidence words, List<Evidence> tellings, Optional<TimeValue> said) {
        ObjectNode node = begun("statement", lookup.id(best), words);
        node.set("when", Fields.time(said));
        node.put("act", best.act().name());
        node.set("speaker", Fields.who(best.speaker()));
        node.set("target", Fields.orNull(best.target(), party -> Fields.side(party.actor())));
        node.set("type", NullNode.instance);
        node.set("status", NullNode.instance);
        node.set("actors", Fields.NODES.arrayNode());
        node.set("recipients", Fields.NODES.arrayNode());
        node.set("tellings", Fields.array(tellings, woven::evidence));
        node.put("outlets", (int) tellings.stream()
                .map(Evidence::document)
                .filter(this::isIndependent)
                .distinct()
                .count());
        return node;
    }

    private boolean isIndependent(DocumentId id) {
        return story.copies().stream().noneMatch(copy -> copy.copy().equals(id));
    }

    private ObjectNode begun(String kind, String finding, Evidence words) {
        ObjectNode node = Fields.NODES.objectNode().put("kind", kind).put("finding", finding);
        node.setAll(woven.evidence(words));
        return node;
    }
}
