package org.demarche.store.codec;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.Bag;
import org.demarche.DocumentId;
import org.demarche.Strand;

/** Packs what the stories of an archive remember of reports and terms, and what links them to one another. */
public final class ShelfCodec {
    private static final int LOW_BITS = 24;
    private static final Pattern PLAIN = Pattern.compile("s-[0-9a-f]{16}");

    private ShelfCodec() {}

    /** Terms are hashes in ascending order: the low bytes of their steps are noise, and stand apart from the high ones. */
    public static byte[] pack(Bag bag) {
        Packer out = new Packer();
        Packer low = new Packer();
        Packer weights = new Packer();
        int[] terms = bag.terms();
        out.number(terms.length);
        long before = Integer.MIN_VALUE;
        for (int term : terms) {
            out.number(term - before >>> LOW_BITS);
            low.bits(term - before, LOW_BITS / 8);
            weights.bits(Float.floatToIntBits((float) bag.weight(term)), Float.BYTES);
            before = term;
        }
        return Press.press(out.take(low).take(weights).bytes());
    }

    public static Bag bag(byte[] pressed) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        long[] steps = new long[in.places()];
        for (int i = 0; i < steps.length; i++) steps[i] = in.number() << LOW_BITS;
        Unpacker low = in.column();
        Unpacker weights = in.column();
        ByteBuffer bag = ByteBuffer.allocate(2 * Integer.BYTES * steps.length);
        long term = Integer.MIN_VALUE;
        for (long step : steps) {
            term += step | low.bits(LOW_BITS / 8);
            bag.putInt((int) term);
        }
        for (int i = 0; i < steps.length; i++) bag.putInt((int) weights.bits(Float.BYTES));
        return Bag.read(bag.array());
    }

    /** The weights of a bag without its terms; rounded weights take two bytes each. */
    public static byte[] packWeights(Bag bag) {
        Packer out = new Packer();
        boolean rounded = bag.rounded().equals(bag);
        int bytes = rounded ? Short.BYTES : Float.BYTES;
        out.number(bytes);
        for (int term : bag.terms())
            out.bits(Float.floatToIntBits((float) bag.weight(term)) >>> Byte.SIZE * (Float.BYTES - bytes), bytes);
        return Press.press(out.bytes());
    }

    /** The bag of which these are the weights, its terms those of the other. */
    public static Bag weights(byte[] pressed, Bag terms) {
        Unpacker in = new Unpacker(Press.unpress(pressed));
        int bytes = in.count();
        float[] weights = new float[terms.size()];
        for (int i = 0; i < weights.length; i++)
            weights[i] = Float.intBitsToFloat((int) (in.bits(bytes) << Byte.SIZE * (Float.BYTES - bytes)));
        return terms.weighed(weights);
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
        return new DocumentId(HexFormat.of().toHexDigits(number));
    }

    /** Most stories have the name of their first report, which fits in eight bytes. */
    public static byte[] packIds(List<String> stories) {
        Packer out = new Packer();
        out.list(stories, id -> {
            boolean plain = PLAIN.matcher(id).matches();
            if (plain) out.number(0).bits(Long.parseUnsignedLong(id.substring(2), 16), Long.BYTES);
            else out.number(1).text(id);
        });
        return out.bytes();
    }

    public static List<String> ids(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        return in.list(() ->
                in.flag() ? in.text() : "s-" + document(in.bits(Long.BYTES)).value());
    }

    public static byte[] pack(Strand strand) {
        Packer out = new Packer();
        out.text(strand.story()).text(strand.headline()).optional(strand.date(), out::day);
        out.list(strand.words(), word -> out.text(word.stem()).real(word.weight()));
        out.list(strand.sides(), out::text).list(strand.voices(), out::text);
        return Press.prose(out.bytes());
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
