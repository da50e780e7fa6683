package org.demarche.view.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Block;
import org.demarche.Casualties;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;

/** A reading made by hand: a conditional promise in quotation marks, a reported denial, and a meeting told twice. */
final class Samples {
    private Samples() {}

    static Reading reading(String origin, String title) {
        String text = title + "\n\n😀 “We will sail if the port opens,” Ana Ruiz said on Monday. Sudland denied it.\n"
                + "Norland hosted Sudland's envoys. They were received in Oslo.\n";
        Document document = document(origin, title, text);
        Statement promise = new Statement(
                document.id(),
                find(text, "We will sail if the port opens,” Ana Ruiz said"),
                Statement.Form.DIRECT,
                Act.PROMISE,
                List.of(find(text, "We will sail if the port opens,")),
                Optional.of(find(text, "said")),
                new Speaker.Named(actor("Ana Ruiz", Actor.Kind.PERSON, "NOR"), Optional.of(find(text, "Ana Ruiz"))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(party("Sudland", "SUD", text)),
                Optional.of(find(text, "if the port opens")),
                Optional.of(TimeValue.day(LocalDate.of(2024, 5, 6))),
                List.of("cue said"),
                0.9);
        Statement denial = new Statement(
                document.id(),
                find(text, "Sudland denied it"),
                Statement.Form.INDIRECT,
                Act.DENY,
                List.of(find(text, "it.")),
                Optional.of(find(text, "denied")),
                new Speaker.Collective(actor("Sudland", Actor.Kind.COUNTRY, "SUD"), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("cue denied"),
                0.7);
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(promise, denial), List.of(event(document, text)), List.of());
    }

    private static Document document(String origin, String title, String text) {
        return new Document(
                DocumentId.of(origin, 0, text),
                Optional.empty(),
                origin,
                0,
                Optional.of("The Courier & Mail"),
                Optional.of(title),
                List.of("Jo Doe", "Li Wei"),
                Optional.of("World"),
                Published.on(LocalDate.of(2024, 5, 7), Published.Known.STATED),
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, title.length()), Role.HEADLINE)));
    }

    private static Event event(Document document, String text) {
        return new Event(
                document.id(),
                find(text, "Norland hosted Sudland's envoys"),
                find(text, "hosted"),
                List.of(find(text, "They were received in Oslo")),
                EventType.CONSULT,
                List.of("visit"),
                List.of("diplomatic"),
                "043",
                List.of(party("Norland", "NOR", text)),
                List.of(party("Sudland", "SUD", text)),
                Optional.of(new Place("Oslo", "NOR", Optional.of(59.9), Optional.of(10.7), Optional.empty())),
                Optional.of(TimeValue.day(LocalDate.of(2024, 5, 7))),
                Status.HAPPENED,
                Optional.of(new Casualties(Optional.of(2), Optional.empty())),
                List.of("trigger hosted"),
                0.8);
    }

    private static Party party(String name, String code, String text) {
        return new Party(actor(name, Actor.Kind.COUNTRY, code), Optional.of(find(text, name)));
    }

    private static Actor actor(String name, Actor.Kind kind, String code) {
        return new Actor(name, kind, Optional.of(code), Optional.of("GOV"), Actor.Basis.GAZETTEER, "made for a test");
    }

    private static Span find(String text, String words) {
        int at = text.lastIndexOf(words);
        return new Span(at, at + words.length());
    }
}
