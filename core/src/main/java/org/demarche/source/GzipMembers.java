package org.demarche.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses a gzip file member by member (RFC 1952) and knows where each began, so that reading can go on there.
 *
 * <p>{@link java.util.zip.GZIPInputStream} hides where members begin, and takes a slow pipe that has no bytes ready for
 * the end of the file.
 */
final class GzipMembers extends InputStream {
    private static final int HAS_SUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    // Readers ask for places close behind what they read; members in between may be tiny, and many.
    private static final int MOST_REMEMBERED = 10_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long before;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private boolean inside;
    private long given;
    private final Deque<Start> starts = new ArrayDeque<>();

    /** Where a member begins: in the file, and in what was decompressed. */
    private record Start(long offset, long given) {}

    /**
     * @param in the compressed bytes
     * @param offset where in its file the first of them stands
     */
    GzipMembers(InputStream in, long offset) {
        this.in = in;
        this.before = offset;
    }

    /** How many bytes of the file lie before what is read next. */
    long offset() {
        return before + next;
    }

    /** Where to go on so that the next byte is the one given at this place; earlier places can be asked for no more. */
    Bookmarks.Place place(long asked) {
        while (starts.size() > 1 && second().given <= asked) starts.removeFirst();
        Start start = starts.getFirst();
        return new Bookmarks.Place(start.offset, asked - start.given);
    }

    private Start second() {
        Start first = starts.removeFirst();
        Start second = starts.getFirst();
        starts.addFirst(first);
        return second;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) return 0;
        while (inside || begin()) {
            // Whoever reads on after the file broke off in a member's last bytes is told so again.
            int made = inflater.finished() ? 0 : inflate(to, from, length);
            if (made > 0) {
                sum.update(to, from, made);
                given += made;
                return made;
            }
            if (inflater.finished()) finish();
            else fill();
        }
        return -1;
    }

    private int inflate(byte[] to, int from, int length) throws IOException {
        try {
            int made = inflater.inflate(to, from, length);
            next = end - inflater.getRemaining();
            if (inflater.needsDictionary()) throw new ZipException("needs a dictionary");
            return made;
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage() == null ? "invalid compressed data" : e.getMessage());
        }
    }

    private void fill() throws IOException {
        if (!more()) throw new EOFException("Unexpected end of compressed data");
        inflater.setInput(buffer, 0, end);
    }

    /** Begins the next member; false at the end of the file, and where something else than a member follows. */
    private boolean begin() throws IOException {
        long offset = offset();
        if (next >= end && !more()) return false;
        if ((buffer[next] & 0xff) != 0x1f) return false;
        next++;
        if (octet() != 0x8b) {
            if (starts.isEmpty()) throw new ZipException("Not in GZIP format");
            return false;
        }
        header();
        remember(new Start(offset, given));
        sum.reset();
        inflater.reset();
        inflater.setInput(buffer, next, end - next);
        inside = true;
        return true;
    }

    private void remember(Start start) {
        if (!starts.isEmpty() && starts.getLast().given == start.given) starts.removeLast();
        if (starts.size() < MOST_REMEMBERED) starts.addLast(start);
    }

    private void header() throws IOException {
        if (octet() != 8) throw new ZipException("Unsupported compression method");
        int flags = octet();
        for (int i = 0; i < 6; i++) octet();
        if ((flags & HAS_EXTRA) != 0) for (int left = octet() | octet() << 8; left > 0; left--) octet();
        if ((flags & HAS_NAME) != 0) word();
        if ((flags & HAS_COMMENT) != 0) word();
        if ((flags & HAS_SUM) != 0) for (int i = 0; i < 2; i++) octet();
    }

    private void word() throws IOException {
        int read = octet();
        while (read != 0) read = octet();
    }

    private void finish() throws IOException {
        long length = inflater.getBytesWritten();
        if (number() != sum.getValue() || number() != (length & 0xffffffffL)) {
            throw new ZipException("Corrupt GZIP trailer");
        }
        inside = false;
    }

    private long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 32; shift += 8) number |= (long) octet() << shift;
        return number;
    }

    private int octet() throws IOException {
        if (next >= end && !more()) throw new EOFException("Unexpected end of compressed data");
        return buffer[next++] & 0xff;
    }

    private boolean more() throws IOException {
        before += end;
        next = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
