package org.demarche.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a stream by its name, or by its first bytes when the name does not tell. */
final class AnyInput {
    private enum Form {
        TEXT,
        PAGE,
        FEED,
        LINES,
        MAIL,
        ARCHIVE
    }

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final OneReport reports;
    private final JsonLines lines;
    private final Mails mails;
    private final Feeds feeds;
    private final Warcs warcs;

    AnyInput(Limits limits) {
        WordLists words = WordLists.fromResources();
        this.limits = limits;
        this.reports = new OneReport(new TextReport(words), new PageReport(words, limits));
        this.lines = new JsonLines(reports, words.dates(), limits);
        this.mails = new Mails(reports, limits);
        this.feeds = new Feeds(reports, words.dates());
        this.warcs = new Warcs(reports, limits);
    }

    void read(String origin, InputStream stream, Sink sink) throws IOException {
        Sniffed input = sniffed(origin, stream);
        read(origin, input.form, input.in, sink);
    }

    /** Reads a file; a web archive from where the bookmarks say. */
    void read(String origin, Path path, Bookmarks bookmarks, Sink sink) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Sniffed input = sniffed(origin, in);
            if (input.form != Form.ARCHIVE) {
                read(origin, input.form, input.in, sink);
                return;
            }
        }
        try (ArchiveFile file = new ArchiveFile(path, limits)) {
            warcs.read(origin, file, bookmarks, sink);
        }
    }

    /** What a stream holds, decompressed. */
    private record Sniffed(Form form, InputStream in) {}

    private Sniffed sniffed(String origin, InputStream stream) throws IOException {
        InputStream in = new BufferedInputStream(stream, 1 << 16);
        byte[] head = peek(in);
        if (head.length == 0) throw new BadInput("is empty");
        if (Bytes.isGzip(head)) {
            in = new BufferedInputStream(Bytes.gunzip(in, limits), 1 << 16);
            head = peek(in);
        }
        String name = origin.toLowerCase(Locale.ROOT);
        return new Sniffed(form(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name, head), in);
    }

    /** Reads what an address answered with: a page or text by its header, anything else by its bytes. */
    void read(Fetched answer, Sink sink) throws IOException {
        byte[] body = answer.body();
        if (body.length == 0) throw new BadInput("is empty");
        String path = answer.address().replaceAll("[?#].*", "");
        Form form = form(answer, path);
        if (Bytes.isBinary(body) || (form != Form.PAGE && form != Form.TEXT)) {
            read(path, new ByteArrayInputStream(body), sink);
            return;
        }
        String words = Charsets.page(body, Charsets.inHeader(answer.type()).or(() -> declared(body)));
        Given given = Given.at(answer.address());
        if (form == Form.PAGE) reports.page(answer.address(), words, given, sink);
        else reports.text(answer.address(), words, given, sink);
    }

    private static Form form(Fetched answer, String path) {
        if (answer.isPage()) return Form.PAGE;
        if (answer.isText()) return Form.TEXT;
        return form(path.toLowerCase(Locale.ROOT), Arrays.copyOf(answer.body(), HEAD));
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; read = in.read(head, length, HEAD - length)) length += read;
        } catch (EOFException e) {
            // The input breaks off soon; what stands before is read first, and then this is met again.
            if (length == 0) throw e;
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    private void read(String origin, Form form, InputStream in, Sink sink) throws IOException {
        switch (form) {
            case MAIL -> mails.read(origin, Bytes.all(in, limits.pageBytes(), "e-mail"), sink);
            case LINES -> lines.read(origin, in, sink);
            case ARCHIVE -> warcs.read(origin, in, reached -> {}, sink);
            case PAGE -> reports.page(origin, markup(in), Given.NOTHING, sink);
            case FEED -> feeds.read(origin, markup(in), sink);
            case TEXT -> reports.text(origin, Charsets.text(bytes(in)), Given.NOTHING, sink);
        }
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = Bytes.all(in, limits.pageBytes(), "file");
        if (Bytes.isBinary(bytes)) throw new BadInput("is binary; give text, HTML, a feed, JSONL or a WARC");
        return bytes;
    }

    private String markup(InputStream in) throws IOException {
        byte[] bytes = bytes(in);
        return Charsets.page(bytes, declared(bytes));
    }

    /** The charset that markup declares in its first characters. */
    static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        if (!m.find()) return Optional.empty();
        return Charsets.named(m.group(1) == null ? m.group(2) : m.group(1));
    }

    private static Form form(String name, byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (start.startsWith("WARC/")) return Form.ARCHIVE;
        if (name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".text")) return Form.TEXT;
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) return Form.LINES;
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) return Form.PAGE;
        if (name.endsWith(".eml")) return Form.MAIL;
        if (name.endsWith(".warc")) return Form.ARCHIVE;
        return sniff(start.toLowerCase(Locale.ROOT));
    }

    private static Form sniff(String start) {
        if (start.startsWith("{")) return Form.LINES;
        if (isAny(start, "<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex")) return Form.FEED;
        boolean page = isAny(start, "<!doctype html", "<html", "<head", "<body");
        if (page) return Form.PAGE;
        return start.contains("<?xml") ? Form.FEED : Form.TEXT;
    }

    private static boolean isAny(String start, String... signs) {
        for (String sign : signs) if (start.contains(sign)) return true;
        return false;
    }
}
