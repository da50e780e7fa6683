package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Token;
import org.demarche.store.FindingId;
import org.demarche.store.Kind;
import org.demarche.view.FindingJson;

/** What stands at one place of a report's text. */
final class AtPage {
    private final Reading reading;
    private final Annotated annotated;
    private final int offset;
    private final ArrayNode parts = Fields.NODES.arrayNode();

    AtPage(Reading reading, int offset) {
        this.reading = reading;
        this.annotated = reading.annotated();
        this.offset = offset;
    }

    ObjectNode page() {
        ObjectNode node = Fields.NODES.objectNode().put("offset", offset);
        node.set("role", Fields.orNull(role()));
        Optional<Sentence> sentence = annotated.sentenceAt(offset);
        node.set("sentence", Fields.orNull(sentence.map(Sentence::span), this::words));
        node.set("word", Fields.orNull(sentence.flatMap(this::token), token -> word(sentence.orElseThrow(), token)));
        node.set("quoted", Fields.array(quoted(), FindingJson::span));
        node.set("mentions", Fields.array(at(annotated.mentions(), each -> each.span()), Fields::mention));
        node.set(
                "places",
                Fields.array(
                        at(annotated.places(), each -> each.span()), each -> Fields.place(each.place(), each.span())));
        node.set("times", Fields.array(at(annotated.times(), each -> each.span()), Fields::time));
        for (int i = 0; i < reading.statements().size(); i++)
            add(reading.statements().get(i), i + 1);
        for (int i = 0; i < reading.events().size(); i++) add(reading.events().get(i), i + 1);
        node.set("parts", parts);
        return node;
    }

    private Optional<String> role() {
        return reading.document().blocks().stream()
                .filter(block -> block.span().contains(offset))
                .map(block -> block.role().label())
                .findFirst();
    }

    private ObjectNode words(Span span) {
        return FindingJson.span(span).put("text", annotated.words(span));
    }

    private Optional<Token> token(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.span().contains(offset))
                .findFirst();
    }

    private JsonNode word(Sentence sentence, Token token) {
        ObjectNode node = words(token.span());
        node.put("lemma", token.lemma()).put("tag", token.upos()).put("relation", token.relation());
        node.set("governor", Fields.orNull(sentence.head(token).map(Token::form)));
        return node;
    }

    private List<Span> quoted() {
        return annotated.quoted().stream()
                .map(Quoted::span)
                .filter(span -> span.contains(offset))
                .toList();
    }

    private interface Placed<T> {
        Span of(T thing);
    }

    private <T> List<T> at(List<T> all, Placed<T> span) {
        return all.stream().filter(each -> span.of(each).contains(offset)).toList();
    }

    private void add(Statement statement, int number) {
        String id = new FindingId(statement.document(), Kind.STATEMENT, number).toString();
        int before = parts.size();
        for (Span content : statement.content()) part("statement", id, "content", Optional.of(content));
        part("statement", id, "cue", statement.cue());
        part("statement", id, "speaker", statement.speaker().mention());
        part("statement", id, "via", statement.via().flatMap(Speaker::mention));
        part("statement", id, "addressee", statement.addressee().flatMap(Party::mention));
        part("statement", id, "target", statement.target().flatMap(Party::mention));
        part("statement", id, "condition", statement.condition());
        if (parts.size() == before) part("statement", id, "evidence", Optional.of(statement.evidence()));
    }

    private void add(Event event, int number) {
        String id = new FindingId(event.document(), Kind.EVENT, number).toString();
        int before = parts.size();
        part("event", id, "trigger", Optional.of(event.trigger()));
        for (Party actor : event.actors()) part("event", id, "actor", actor.mention());
        for (Party recipient : event.recipients()) part("event", id, "recipient", recipient.mention());
        part("event", id, "place", event.place().flatMap(Place::mention));
        for (Span mention : event.mentions()) part("event", id, "mention", Optional.of(mention));
        if (parts.size() == before) part("event", id, "evidence", Optional.of(event.evidence()));
    }

    private void part(String kind, String id, String part, Optional<Span> span) {
        if (span.filter(each -> each.contains(offset)).isEmpty()) return;
        parts.add(Fields.NODES.objectNode().put("kind", kind).put("finding", id).put("part", part));
    }
}
