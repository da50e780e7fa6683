package org.demarche.store.codec;

import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.PlaceMention;
import org.demarche.Quoted;
import org.demarche.Sentence;
import org.demarche.TimeExpression;

/**
 * Packs everything the language stages know of a document but the vectors of its sentences: those are ten times the
 * rest, and the language engine gives them again from the words.
 */
public final class AnnotationCodec {
    private AnnotationCodec() {}

    public static byte[] pack(Annotated annotated) {
        Packer out = new Packer();
        TokenColumns.pack(out, annotated.document().text(), annotated.sentences());
        out.list(annotated.quoted(), quoted -> pack(out, quoted));
        out.list(annotated.mentions(), mention -> pack(out, mention));
        out.list(annotated.places(), place -> {
            out.span(place.span());
            Nouns.pack(out, place.place());
        });
        out.list(annotated.times(), time -> {
            out.span(time.span()).name(time.type());
            Nouns.pack(out, time.value());
        });
        return Press.press(out.bytes(), annotated.document().text());
    }

    public static Annotated unpack(byte[] pressed, Document document) {
        Unpacker in = new Unpacker(Press.unpress(pressed, document.text()));
        return unpack(in, document, TokenColumns.unpack(in, document.text()));
    }

    /** The same without any sentence, which most of the time goes into. */
    public static Annotated marks(byte[] pressed, Document document) {
        Unpacker in = new Unpacker(Press.unpress(pressed, document.text()));
        TokenColumns.pass(in);
        return unpack(in, document, List.of());
    }

    private static Annotated unpack(Unpacker in, Document document, List<Sentence> sentences) {
        return new Annotated(
                document,
                sentences,
                in.list(() -> new Quoted(in.span(), in.span(), in.count(), in.flag())),
                in.list(() -> new Mention(in.span(), in.span(), in.name(Mention.Form.class), Nouns.actor(in))),
                in.list(() -> new PlaceMention(in.span(), Nouns.place(in))),
                in.list(() -> new TimeExpression(in.span(), in.name(TimeExpression.Type.class), Nouns.time(in))));
    }

    /** The annotated document as it comes back: without the vectors of its sentences. */
    public static Annotated kept(Annotated annotated) {
        return new Annotated(
                annotated.document(),
                annotated.sentences().stream().map(AnnotationCodec::kept).toList(),
                annotated.quoted(),
                annotated.mentions(),
                annotated.places(),
                annotated.times());
    }

    private static Sentence kept(Sentence sentence) {
        return new Sentence(sentence.span(), sentence.role(), sentence.tokens(), sentence.names(), Optional.empty());
    }

    private static void pack(Packer out, Quoted quoted) {
        out.span(quoted.span()).span(quoted.content()).number(quoted.depth()).flag(quoted.closed());
    }

    private static void pack(Packer out, Mention mention) {
        out.span(mention.span()).span(mention.head()).name(mention.form());
        Nouns.pack(out, mention.actor());
    }
}
