package org.demarche.view.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Sentence;
import org.demarche.Span;

/** Corrected events with their sentence and both parties marked in it, in the form that {@code evaluate events} reads. */
final class GoldEvents {
    private static final List<String> QUADS = List.of("V-COOP", "M-COOP", "V-CONF", "M-CONF");

    private final String text;
    private final Span sentence;
    private final Amended<Event> amended;

    private GoldEvents(String text, Span sentence, Amended<Event> amended) {
        this.text = text;
        this.sentence = sentence;
        this.amended = amended;
    }

    static Stream<ObjectNode> of(Reviewed reviewed) {
        return reviewed.events().stream()
                .filter(each -> !each.changes().isEmpty())
                .flatMap(each -> line(reviewed, each).stream());
    }

    private static Optional<ObjectNode> line(Reviewed reviewed, Amended<Event> amended) {
        Optional<Sentence> sentence = reviewed.reading()
                .annotated()
                .sentenceAt(amended.read().trigger().start());
        String text = reviewed.document().text();
        return sentence.map(each -> new GoldEvents(text, each.span(), amended).line());
    }

    private ObjectNode line() {
        Event read = amended.read();
        Optional<Span> source = party("actor", read.actors());
        Optional<Span> target = party("recipient", read.recipients())
                .filter(span -> source.filter(span::overlaps).isEmpty());
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", read.document().value() + "-" + read.trigger().start());
        node.put("text", sentence.in(text));
        node.put("marked", marked(source, target));
        ObjectNode event = Fields.NODES.objectNode();
        event.set("source", named(source));
        event.set("target", named(target));
        EventType type = EventType.valueOf(amended.value("type", read.type().name()));
        event.put("code", type.name()).put("scheme", "PLOVER").put("quad", QUADS.get(type.quad() - 1));
        ArrayNode events = node.putArray("events");
        events.add(event);
        return node.set("corrected", Fields.array(amended.fields(), Fields.NODES::textNode));
    }

    private Optional<Span> party(String field, List<Party> parties) {
        Optional<String> name = amended.changed(field);
        if (name.isPresent())
            return NameInText.last(text, name.get(), sentence.end()).filter(sentence::contains);
        return parties.stream()
                .flatMap(party -> party.mention().stream())
                .filter(sentence::contains)
                .findFirst();
    }

    private String marked(Optional<Span> source, Optional<Span> target) {
        StringBuilder marked = new StringBuilder(sentence.in(text));
        Stream.of(new Mark("s", source), new Mark("t", target))
                .filter(mark -> mark.span().isPresent())
                .sorted((a, b) ->
                        b.span().orElseThrow().start() - a.span().orElseThrow().start())
                .forEach(mark -> mark.put(marked, sentence.start()));
        return marked.toString();
    }

    /** A tag to put around words; the last in the text goes first, so that the others keep their places. */
    private record Mark(String tag, Optional<Span> span) {
        void put(StringBuilder text, int from) {
            Span at = span.orElseThrow();
            text.insert(at.end() - from, "</" + tag + ">");
            text.insert(at.start() - from, "<" + tag + ">");
        }
    }

    private ObjectNode named(Optional<Span> span) {
        ObjectNode node = Fields.NODES.objectNode();
        return node.set("text", Fields.orNull(span.map(each -> each.in(text))));
    }
}
