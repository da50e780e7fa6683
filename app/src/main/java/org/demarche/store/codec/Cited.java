package org.demarche.store.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Evidence;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.StoryOutline.Wording;
import org.demarche.store.codec.FindingCodec.Found;

/** Packs findings of other records as where they stand there, so that each is kept once. */
final class Cited {
    private final Function<DocumentId, Found> found;

    /** Asks the function for what was found in a document. */
    Cited(Function<DocumentId, Found> found) {
        this.found = found;
    }

    static void pack(Packer out, DocumentId id) {
        out.word(id.value());
    }

    static DocumentId document(Unpacker in) {
        return new DocumentId(in.word());
    }

    static void pack(Packer out, Evidence evidence) {
        pack(out, evidence.document());
        out.span(evidence.span());
    }

    static Evidence evidence(Unpacker in) {
        return new Evidence(document(in), in.span());
    }

    void pack(Packer out, Statement statement) {
        pack(out, statement.document());
        out.number(place(found.apply(statement.document()).statements(), statement));
    }

    Statement statement(Unpacker in) {
        return at(found.apply(document(in)).statements(), in.count());
    }

    void pack(Packer out, Event event) {
        pack(out, event.document());
        out.number(place(found.apply(event.document()).events(), event));
    }

    Event event(Unpacker in) {
        return at(found.apply(document(in)).events(), in.count());
    }

    /** Where a finding stands, without the finding. */
    static Wording place(Unpacker in) {
        return new Wording(document(in), in.count() + 1);
    }

    /** A speaker is told by the statement that names him where one of these does. */
    static void pack(Packer out, Speaker speaker, List<Statement> near) {
        int place = place(speaker, near).orElse(-1);
        out.number(place + 1);
        if (place < 0) Nouns.pack(out, speaker);
    }

    static Speaker speaker(Unpacker in, List<Statement> near) {
        int place = in.count();
        return place == 0 ? Nouns.speaker(in) : at(near, place - 1).speaker();
    }

    static void passSpeaker(Unpacker in) {
        if (in.count() == 0) Nouns.speaker(in);
    }

    private static Optional<Integer> place(Speaker speaker, List<Statement> near) {
        for (int i = 0; i < near.size(); i++) if (near.get(i).speaker().equals(speaker)) return Optional.of(i);
        return Optional.empty();
    }

    private static <T> int place(List<T> all, T one) {
        int place = all.indexOf(one);
        if (place < 0) throw new IllegalArgumentException("a story speaks of what its report does not hold: " + one);
        return place;
    }

    private static <T> T at(List<T> all, int place) {
        if (place >= all.size()) throw new CorruptRecord("finding " + place + " of " + all.size() + " is spoken of");
        return all.get(place);
    }
}
