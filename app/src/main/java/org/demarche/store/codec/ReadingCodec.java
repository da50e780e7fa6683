package org.demarche.store.codec;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.store.codec.FindingCodec.Found;

/** Packs a whole reading as one array: what a cluster hands from task to task. */
public final class ReadingCodec {
    private ReadingCodec() {}

    public static byte[] pack(Reading reading) {
        Document document = reading.document();
        Found found = new Found(reading.statements(), reading.events(), reading.problems());
        List<byte[]> parts = List.of(
                DocumentCodec.text(document.text()),
                DocumentCodec.pack(document),
                AnnotationCodec.pack(reading.annotated()),
                FindingCodec.pack(found, document.text()));
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        for (byte[] part : parts) all.putInt(part.length).put(part);
        return all.array();
    }

    /**
     * The reading that {@link #pack} was given, but for the vectors of its sentences.
     *
     * @throws CorruptRecord when these are no reading's bytes
     */
    public static Reading unpack(byte[] packed) {
        ByteBuffer parts = ByteBuffer.wrap(packed);
        String text = DocumentCodec.text(part(parts));
        Document document = DocumentCodec.unpack(part(parts), text);
        byte[] annotations = part(parts);
        Found found = FindingCodec.unpack(part(parts), document.id(), text);
        return new Reading(
                AnnotationCodec.unpack(annotations, document), found.statements(), found.events(), found.problems());
    }

    private static byte[] part(ByteBuffer parts) {
        try {
            int length = parts.getInt();
            if (length < 0 || length > parts.remaining()) throw new CorruptRecord("a part of " + length + " bytes");
            byte[] part = new byte[length];
            parts.get(part);
            return part;
        } catch (BufferUnderflowException e) {
            throw new CorruptRecord("ends too soon", e);
        }
    }
}
