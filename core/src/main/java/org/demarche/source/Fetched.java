package org.demarche.source;

import java.util.Locale;

/**
 * What an address answered with.
 *
 * @param address where the answer came from, after redirects
 * @param type its {@code Content-Type} header, empty when there was none
 * @param body its bytes, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and read once; a copy of every page would cost for nothing
public record Fetched(String address, String type, byte[] body) {
    /** True when the header says that this is HTML. */
    boolean isPage() {
        String plain = type.toLowerCase(Locale.ROOT);
        return plain.contains("text/html") || plain.contains("application/xhtml");
    }

    /** True when the header says that this is text without markup. */
    boolean isText() {
        return type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    }
}
