package org.demarche.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.demarche.source.Fetched;

/**
 * What a server answered, whatever it thought of the question.
 *
 * @param address where the answer came from, after redirects
 * @param status of HTTP: 200 all well, 304 not changed since the stamp, 404 not found …
 * @param type the {@code Content-Type} header, empty when there was none
 * @param stamp what to send along next time, so that an unchanged page is not sent again
 * @param body its bytes, decompressed; empty unless the status is 200
 * @param onward where a redirect leads
 * @param pause how long the server asks to be left alone ({@code Retry-After})
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and read once; a copy of every page would cost for nothing
public record Reply(
        URI address,
        int status,
        String type,
        Stamp stamp,
        byte[] body,
        Optional<URI> onward,
        Optional<Duration> pause) {
    /** By what a server tells whether a page changed: its {@code ETag} and {@code Last-Modified} headers. */
    public record Stamp(Optional<String> tag, Optional<String> changed) {
        /** Of a page that was not fetched before. */
        public static final Stamp NONE = new Stamp(Optional.empty(), Optional.empty());
    }

    public boolean isWell() {
        return status == 200;
    }

    /** The answer as something to read, from one address whatever parameters that follow readers a redirect added. */
    public Fetched fetched() {
        return new Fetched(Tracking.without(address).toString(), type, body);
    }

    /** True when nothing changed since the stamp that was sent along. */
    public boolean isUnchanged() {
        return status == 304;
    }

    /** What the status means to someone who wanted a page; empty where the number says it all. */
    public String meaning() {
        return Statuses.meaning(status);
    }

    Reply with(byte[] bytes) {
        return new Reply(address, status, type, stamp, bytes, onward, pause);
    }

    /** True for types that can hold a report. */
    public boolean isReadable() {
        String plain = type.toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) return true;
        return plain.startsWith("text/")
                || plain.contains("xml")
                || plain.contains("json")
                || plain.contains("gzip")
                || plain.contains("warc")
                || plain.startsWith("message/rfc822")
                || plain.startsWith("application/octet-stream");
    }
}
