package org.demarche.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.demarche.Problem;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the HTML responses of a WARC archive one record at a time; damage is told after what was good. */
final class Warcs {
    private final OneReport reports;
    private final Limits limits;

    Warcs(OneReport reports, Limits limits) {
        this.reports = reports;
        this.limits = limits;
    }

    /**
     * Reads what follows in an archive.
     *
     * @param in the archive, already decompressed and bounded
     * @param reached is told where each record begins, when everything before it has reached the sink
     */
    void read(String origin, InputStream in, LongConsumer reached, Sink sink) throws IOException {
        try (WarcReader archive = new WarcReader(Channels.newChannel(in))) {
            for (Optional<WarcRecord> record = archive.next(); record.isPresent(); record = archive.next()) {
                reached.accept(archive.position());
                if (record.get() instanceof WarcResponse response) response(origin, response, sink);
            }
        } catch (BadInput e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("archive is damaged from here on (" + String.valueOf(e.getMessage())
                    + "); what came before was read");
        }
    }

    /** Reads an archive in a file from where the bookmarks say. */
    void read(String origin, ArchiveFile file, Bookmarks bookmarks, Sink sink) throws IOException {
        String identity = file.identity();
        Bookmarks.Place from = bookmarks.find(identity, origin, file.size());
        Bookmarks.Place end = file.end();
        if (from.equals(end)) return;
        ArchiveFile.Opened opened = file.at(from);
        read(
                origin,
                opened.stream(),
                given -> bookmarks.put(identity, origin, opened.places().apply(given)),
                sink);
        bookmarks.put(identity, origin, end);
    }

    private void response(String origin, WarcResponse response, Sink sink) throws IOException {
        HttpResponse http;
        try {
            http = response.http();
        } catch (IOException | IllegalArgumentException e) {
            sink.problem(
                    new Problem(origin, Reports.STAGE, "record without a readable HTTP response: " + e.getMessage()));
            return;
        }
        // jwarc answers with null where the header is missing, whatever it declares.
        Optional<String> address = Optional.ofNullable(response.target());
        if (address.isEmpty()) {
            sink.problem(new Problem(origin, Reports.STAGE, "record does not say what address it was read from"));
            return;
        }
        String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (http.status() != 200 || !(type.isEmpty() || type.contains("html"))) return;
        page(address.get(), type, http, sink);
    }

    // A record that is too large or broken is one problem; the archive goes on behind it.
    private void page(String address, String type, HttpResponse http, Sink sink) throws IOException {
        byte[] body = Bytes.upTo(http.body().stream(), limits.pageBytes());
        boolean whole = body.length <= limits.pageBytes();
        try {
            if (!whole) throw new BadInput("page is larger than " + Bytes.megabytes(limits.pageBytes()) + "; left out");
            byte[] page = decoded(body, http.headers().first("Content-Encoding").orElse(""));
            if (page.length == 0) throw new BadInput("page is empty");
            reports.page(
                    address,
                    Charsets.page(page, Charsets.inHeader(type).or(() -> AnyInput.declared(page))),
                    Given.at(address),
                    sink);
        } catch (BadInput e) {
            sink.problem(new Problem(address, Reports.STAGE, e.told()));
        } catch (IOException e) {
            sink.problem(new Problem(address, Reports.STAGE, "page cannot be decompressed: " + e.getMessage()));
        }
    }

    // Archives often keep the header and store the page decompressed; only what looks compressed is.
    private byte[] decoded(byte[] body, String encoding) throws IOException {
        if (Bytes.isGzip(body)) return inflated(new GZIPInputStream(new ByteArrayInputStream(body)), body.length);
        if (encoding.equalsIgnoreCase("deflate") && body.length > 0 && body[0] == 0x78) {
            return inflated(new InflaterInputStream(new ByteArrayInputStream(body)), body.length);
        }
        if (encoding.equalsIgnoreCase("br") && Bytes.isBinary(body)) {
            throw new BadInput("page is compressed with Brotli, which is not read");
        }
        return body;
    }

    private byte[] inflated(InputStream in, int compressed) throws IOException {
        try (InputStream bounded = new BoundedStream(new BufferedInputStream(in), () -> compressed, limits)) {
            return Bytes.all(bounded, limits.pageBytes(), "page");
        }
    }
}
