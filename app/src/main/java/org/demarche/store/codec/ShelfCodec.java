package org.demarche.store.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Bag;
import org.demarche.DocumentId;
import org.demarche.Strand;

/** Packs what the stories of an archive remember of reports and terms, and what links them to one another. */
public final class ShelfCodec {
    private ShelfCodec() {}

    public static byte[] pack(Bag bag) {
        return Press.press(bag.bytes());
    }

    public static Bag bag(byte[] pressed) {
        return Bag.read(Press.unpress(pressed));
    }

    /** Eight bytes a report. */
    public static byte[] pack(List<DocumentId> reports) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * reports.size());
        for (DocumentId report : reports) bytes.putLong(number(report));
        return bytes.array();
    }

    public static List<DocumentId> reports(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        List<DocumentId> reports = new ArrayList<>();
        while (from.remaining() >= Long.BYTES) reports.add(document(from.getLong()));
        return reports;
    }

    /** A document id as a number, as short as it can be. */
    public static long number(DocumentId id) {
        return Long.parseUnsignedLong(id.value(), 16);
    }

    public static DocumentId document(long number) {
        return new DocumentId(String.format("%016x", number));
    }

    public static byte[] packIds(List<String> stories) {
        Packer out = new Packer();
        out.list(stories, out::text);
        return out.bytes();
    }

    public static List<String> ids(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        return in.list(in::text);
    }

    public static byte[] pack(Strand strand) {
        Packer out = new Packer();
        out.text(strand.story()).text(strand.headline()).optional(strand.date(), out::day);
        out.list(strand.words(), word -> out.text(word.stem()).real(word.weight()));
        out.list(strand.sides(), out::text).list(strand.voices(), out::text);
        return Press.press(out.bytes());
    }

    public static Strand strand(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        return new Strand(
                in.text(),
                in.text(),
                in.optional(in::day),
                in.list(() -> new Strand.Word(in.text(), in.real())),
                in.list(in::text),
                in.list(in::text));
    }
}
