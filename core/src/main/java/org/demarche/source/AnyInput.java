package org.demarche.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads a stream by its name, or by its first bytes when the name does not tell. */
final class AnyInput {
    private enum Form {
        TEXT,
        PAGE,
        LINES,
        UNKNOWN
    }

    private static final int HEAD = 1024;

    private final Limits limits;
    private final OneReport reports;
    private final JsonLines lines;

    AnyInput(Limits limits) {
        Dates dates = new Dates();
        Bylines bylines = new Bylines(dates);
        Credits credits = new Credits();
        LineWords known = new LineWords();
        Outlets outlets = new Outlets();
        Languages languages = new Languages();
        LineLooks looks = new LineLooks(known, dates, bylines, credits);
        this.limits = limits;
        this.reports = new OneReport(
                new TextReport(looks, dates, bylines, outlets, languages),
                new PageReport(known, credits, outlets, languages, dates, bylines, limits));
        this.lines = new JsonLines(reports, dates, limits);
    }

    void read(String origin, InputStream stream, Sink sink) throws IOException {
        InputStream in = new BufferedInputStream(stream, 1 << 16);
        byte[] head = peek(in);
        if (head.length == 0) throw new BadInput("is empty");
        if (Bytes.isGzip(head)) {
            in = new BufferedInputStream(Bytes.gunzip(in, limits), 1 << 16);
            head = peek(in);
        }
        String name = origin.toLowerCase(Locale.ROOT);
        read(origin, form(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name, head), in, sink);
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    private void read(String origin, Form form, InputStream in, Sink sink) throws IOException {
        if (form == Form.LINES) {
            lines.read(origin, in, sink);
            return;
        }
        byte[] bytes = Bytes.all(in, limits.pageBytes(), "file");
        if (Bytes.isBinary(bytes)) throw new BadInput("is binary; give text, HTML, a feed, JSONL or a WARC");
        if (form == Form.PAGE)
            reports.page(origin, Charsets.page(bytes, java.util.Optional.empty()), Given.NOTHING, sink);
        else reports.text(origin, Charsets.text(bytes), Given.NOTHING, sink);
    }

    private static Form form(String name, byte[] head) {
        if (name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".text")) return Form.TEXT;
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) return Form.LINES;
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) return Form.PAGE;
        return sniff(new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).stripLeading());
    }

    private static Form sniff(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("{\"")) return Form.LINES;
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.contains("<head")
                || lower.contains("<body")) {
            return Form.PAGE;
        }
        return Form.UNKNOWN;
    }
}
