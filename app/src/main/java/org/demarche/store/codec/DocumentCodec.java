package org.demarche.store.codec;

import java.util.ArrayList;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Role;

/** Packs what is known of a document, and apart from it its text. */
public final class DocumentCodec {
    private DocumentCodec() {}

    /** The text alone. */
    public static byte[] text(String text) {
        return Press.prose(new Packer().text(text).bytes());
    }

    public static String text(byte[] pressed) {
        return new Unpacker(Press.unpress(pressed)).text();
    }

    /** Everything but the text. */
    public static byte[] pack(Document document) {
        Packer out = new Packer();
        out.text(document.id().value()).optional(document.given(), out::text);
        out.text(document.origin()).number(document.part());
        out.optional(document.outlet(), out::text).optional(document.title(), out::text);
        out.list(document.authors(), out::text).optional(document.section(), out::text);
        Nouns.pack(out, document.published());
        out.optional(document.updated(), updated -> Nouns.pack(out, updated));
        out.text(document.language());
        out.list(document.blocks(), block -> out.span(block.span()).name(block.role()));
        out.list(document.blocks(), block -> out.optional(block.markup(), out::span));
        return Press.press(out.bytes());
    }

    /** When the document was published, without unpacking the rest. */
    public static Published published(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        in.text();
        in.optional(in::text);
        in.text();
        in.count();
        in.optional(in::text);
        in.optional(in::text);
        in.list(in::text);
        in.optional(in::text);
        return Nouns.published(in);
    }

    public static Document unpack(byte[] pressed, String text) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        DocumentId id = new DocumentId(in.text());
        var given = in.optional(in::text);
        String origin = in.text();
        int part = in.count();
        var outlet = in.optional(in::text);
        var title = in.optional(in::text);
        var authors = in.list(in::text);
        var section = in.optional(in::text);
        var published = Nouns.published(in);
        var updated = in.optional(() -> Nouns.published(in));
        String language = in.text();
        var bare = in.list(() -> new Block(in.span(), in.name(Role.class)));
        var markup = in.list(() -> in.optional(in::span));
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < bare.size(); i++)
            blocks.add(new Block(bare.get(i).span(), bare.get(i).role(), markup.get(i)));
        return new Document(
                id, given, origin, part, outlet, title, authors, section, published, updated, language, text, blocks);
    }
}
