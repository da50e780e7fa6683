package org.demarche.store.codec;

import java.util.List;
import org.demarche.Act;
import org.demarche.Casualties;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Problem;
import org.demarche.Statement;
import org.demarche.Status;

/** Packs the statements, events and problems of one reading. */
public final class FindingCodec {
    /**
     * What was found in one document.
     *
     * @param statements in text order
     * @param events in text order
     * @param problems what went wrong, if anything
     */
    public record Found(List<Statement> statements, List<Event> events, List<Problem> problems) {
        public Found {
            statements = List.copyOf(statements);
            events = List.copyOf(events);
            problems = List.copyOf(problems);
        }
    }

    private FindingCodec() {}

    /** Packs what was found in a document of this text. */
    public static byte[] pack(Found found, String text) {
        Packer out = new Packer();
        out.list(found.statements, statement -> pack(out, statement));
        out.list(found.events, event -> pack(out, event));
        out.list(
                found.problems,
                each -> out.text(each.origin()).text(each.stage()).text(each.message()));
        return Press.press(out.bytes(), text);
    }

    public static Found unpack(byte[] pressed, DocumentId document, String text) {
        Unpacker in = new Unpacker(Press.unpress(pressed, text));
        return new Found(
                in.list(() -> statement(in, document)),
                in.list(() -> event(in, document)),
                in.list(() -> new Problem(in.text(), in.text(), in.text())));
    }

    private static void pack(Packer out, Statement statement) {
        out.span(statement.evidence()).name(statement.form()).name(statement.act());
        out.list(statement.content(), out::span).optional(statement.cue(), out::span);
        Nouns.pack(out, statement.speaker());
        out.optional(statement.via(), via -> Nouns.pack(out, via));
        out.optional(statement.addressee(), party -> Nouns.pack(out, party));
        out.optional(statement.target(), party -> Nouns.pack(out, party));
        out.optional(statement.condition(), out::span);
        out.optional(statement.said(), said -> Nouns.pack(out, said));
        out.list(statement.why(), out::word).real(statement.confidence());
    }

    private static Statement statement(Unpacker in, DocumentId document) {
        return new Statement(
                document,
                in.span(),
                in.name(Statement.Form.class),
                in.name(Act.class),
                in.list(in::span),
                in.optional(in::span),
                Nouns.speaker(in),
                in.optional(() -> Nouns.speaker(in)),
                in.optional(() -> Nouns.party(in)),
                in.optional(() -> Nouns.party(in)),
                in.optional(in::span),
                in.optional(() -> Nouns.time(in)),
                in.list(in::word),
                in.real());
    }

    private static void pack(Packer out, Event event) {
        out.span(event.evidence()).span(event.trigger()).list(event.mentions(), out::span);
        out.name(event.type()).list(event.modes(), out::word).list(event.contexts(), out::word);
        out.word(event.cameo());
        out.list(event.actors(), party -> Nouns.pack(out, party));
        out.list(event.recipients(), party -> Nouns.pack(out, party));
        out.optional(event.place(), place -> Nouns.pack(out, place));
        out.optional(event.when(), when -> Nouns.pack(out, when));
        out.name(event.status());
        out.optional(
                event.casualties(),
                hurt -> out.optional(hurt.dead(), dead -> out.signed(dead))
                        .optional(hurt.injured(), injured -> out.signed(injured)));
        out.list(event.why(), out::word).real(event.confidence());
    }

    private static Event event(Unpacker in, DocumentId document) {
        return new Event(
                document,
                in.span(),
                in.span(),
                in.list(in::span),
                in.name(EventType.class),
                in.list(in::word),
                in.list(in::word),
                in.word(),
                in.list(() -> Nouns.party(in)),
                in.list(() -> Nouns.party(in)),
                in.optional(() -> Nouns.place(in)),
                in.optional(() -> Nouns.time(in)),
                in.name(Status.class),
                in.optional(() ->
                        new Casualties(in.optional(() -> (int) in.signed()), in.optional(() -> (int) in.signed()))),
                in.list(in::word),
                in.real());
    }
}
