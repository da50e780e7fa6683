package org.demarche.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes bytes out of streams, never more than asked for. */
final class Bytes {
    private Bytes() {}

    /** All bytes of the stream. */
    static byte[] all(InputStream in, int limit, String what) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new BadInput(what + " is larger than " + megabytes(limit) + "; split it or raise the limit");
        }
        return bytes;
    }

    static String megabytes(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }

    /** At most one byte more than the limit, as the sign that there was more. */
    static byte[] upTo(InputStream in, int limit) throws IOException {
        return in.readNBytes(limit + 1);
    }

    /** The decompressed form of a gzip stream, bounded. */
    static InputStream gunzip(InputStream in, Limits limits) {
        GzipMembers members = new GzipMembers(in, 0);
        return new BoundedStream(members, members::offset, limits);
    }

    /** True when the bytes begin as gzip does. */
    static boolean isGzip(byte[] head) {
        return head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    /** True when the bytes cannot be text in any encoding: zeros outside UTF-16 and UTF-32, or many control marks. */
    static boolean isBinary(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 4096));
        if (Charsets.byMark(head).isPresent()) return false;
        int odd = 0;
        for (byte b : head) {
            if (b == 0) return true;
            if (b < 32 && b >= 0 && "\t\n\r\f\u001b\b".indexOf(b) < 0) odd++;
        }
        return odd * 50 > head.length;
    }
}
