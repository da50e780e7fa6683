package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.Story;
import org.demarche.TimelineEntry;

/** Who speaks and acts in a story, what passes between them, and where. */
final class Network {
    private final Lookup lookup;
    private final Map<String, ObjectNode> actors = new TreeMap<>();
    private final Map<String, ObjectNode> ties = new TreeMap<>();
    private final Map<String, ObjectNode> places = new TreeMap<>();

    Network(Story story, Lookup lookup) {
        this.lookup = lookup;
        for (DocumentId id : story.documents()) {
            lookup.reading(id).statements().forEach(this::add);
            lookup.reading(id).annotated().places().forEach(this::add);
        }
        story.timeline().stream().map(TimelineEntry::event).forEach(this::add);
    }

    List<ObjectNode> actors() {
        return sorted(actors, "statements", "events");
    }

    List<ObjectNode> ties() {
        return List.copyOf(ties.values());
    }

    List<ObjectNode> places() {
        return sorted(places, "mentions", "events");
    }

    private static List<ObjectNode> sorted(Map<String, ObjectNode> nodes, String one, String other) {
        List<ObjectNode> sorted = new ArrayList<>(nodes.values());
        sorted.sort(Comparator.comparing(
                node -> -node.get(one).asInt() - node.get(other).asInt()));
        return sorted;
    }

    private void add(Statement statement) {
        statement.speaker().actor().ifPresent(speaker -> {
            count(actor(speaker), "statements");
            statement.target().map(Party::actor).ifPresent(target -> {
                actor(target);
                tie(speaker, target, "said", tone(statement.act()), lookup.id(statement));
            });
        });
    }

    private static String tone(Act act) {
        return switch (act) {
            case PROMISE, ENDORSE, PRAISE -> "cooperation";
            case THREATEN, ACCUSE, REJECT, DENY -> "conflict";
            case APPEAL, ACKNOWLEDGE, REPORT, ASSERT -> "other";
        };
    }

    private void add(Event event) {
        event.place().ifPresent(place -> {
            ObjectNode node = place(place);
            count(node, "events");
        });
        if (event.status() == Status.NEGATED || event.status() == Status.DENIED) return;
        event.actors().forEach(party -> count(actor(party.actor()), "events"));
        event.recipients().forEach(party -> count(actor(party.actor()), "events"));
        String tone = event.type().quad() <= 2 ? "cooperation" : "conflict";
        for (Party by : event.actors()) {
            for (Party to : event.recipients()) tie(by.actor(), to.actor(), "did", tone, lookup.id(event));
        }
    }

    private void add(PlaceMention mention) {
        count(place(mention.place()), "mentions");
    }

    private ObjectNode place(Place place) {
        return places.computeIfAbsent(place.name() + "|" + place.country(), key -> {
            ObjectNode node =
                    Fields.NODES.objectNode().put("name", place.name()).put("country", place.country());
            node.set("lat", Fields.orNull(place.latitude(), Fields.NODES::numberNode));
            node.set("lon", Fields.orNull(place.longitude(), Fields.NODES::numberNode));
            return node.put("mentions", 0).put("events", 0);
        });
    }

    private ObjectNode actor(Actor actor) {
        return actors.computeIfAbsent(key(actor), key -> {
            ObjectNode node = Fields.NODES.objectNode().put("key", key);
            node.setAll(Fields.side(actor));
            return node.put("statements", 0).put("events", 0);
        });
    }

    private static String key(Actor actor) {
        return actor.name() + actor.code().map(code -> " (" + code + ")").orElse("");
    }

    private void tie(Actor from, Actor to, String kind, String tone, String finding) {
        String key = key(from) + "\t" + key(to) + "\t" + kind;
        ObjectNode tie = ties.computeIfAbsent(key, each -> {
            ObjectNode node = Fields.NODES
                    .objectNode()
                    .put("from", key(from))
                    .put("to", key(to))
                    .put("kind", kind);
            node.put("cooperation", 0).put("conflict", 0).put("other", 0).putArray("findings");
            return node;
        });
        count(tie, tone);
        tie.withArray("findings").add(finding);
    }

    private static void count(ObjectNode node, String field) {
        node.put(field, node.get(field).asInt() + 1);
    }
}
