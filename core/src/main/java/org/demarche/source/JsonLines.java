package org.demarche.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Problem;
import org.demarche.Published;

/** Reads JSONL: one report a line, as {@code text} or {@code html} with what is known of it. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NEWLINE = '\n';

    private final OneReport reports;
    private final Dates dates;
    private final Limits limits;

    JsonLines(OneReport reports, Dates dates, Limits limits) {
        this.reports = reports;
        this.dates = dates;
        this.limits = limits;
    }

    /** Reads every line; a bad one becomes a problem and the rest goes on. */
    void read(String origin, InputStream in, Sink sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int number = 1;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] != NEWLINE) continue;
                append(line, buffer, from, i);
                one(origin, number++, line, sink);
                from = i + 1;
            }
            append(line, buffer, from, read);
        }
        one(origin, number, line, sink);
    }

    // One byte past the limit is kept, as the sign that the line was too long.
    private void append(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
        int room = limits.lineBytes() + 1 - line.size();
        line.write(buffer, from, Math.min(to - from, Math.max(room, 0)));
    }

    private void one(String origin, int number, ByteArrayOutputStream line, Sink sink) {
        byte[] bytes = line.toByteArray();
        line.reset();
        String where = origin + ":" + number;
        try {
            if (bytes.length > limits.lineBytes()) {
                throw new BadInput("line is longer than " + Bytes.megabytes(limits.lineBytes()));
            }
            Optional<String> text = Charsets.strictly(bytes, StandardCharsets.UTF_8);
            if (text.isEmpty()) throw new BadInput("line is not valid UTF-8; JSON is UTF-8");
            if (!text.get().isBlank()) report(where, text.get(), sink);
        } catch (BadInput e) {
            sink.problem(new Problem(where, Reports.STAGE, e.told()));
        }
    }

    private void report(String where, String line, Sink sink) throws BadInput {
        JsonNode node = parse(line);
        Given given = given(node);
        String origin = given.address().orElse(where);
        Optional<String> html = string(node, "html");
        Optional<String> text = string(node, "text");
        if (text.isPresent()) reports.text(origin, text.get(), given, sink);
        else if (html.isPresent()) reports.page(origin, html.get(), given, sink);
        else throw new BadInput("line has neither \"text\" nor \"html\"; give one of them");
    }

    private static JsonNode parse(String line) throws BadInput {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) return node;
        } catch (JsonProcessingException e) {
            throw new BadInput("line is not JSON: " + e.getOriginalMessage());
        }
        throw new BadInput("line is not a JSON object");
    }

    private Given given(JsonNode node) {
        Optional<String> date = string(node, "published").or(() -> string(node, "date"));
        return new Given(
                string(node, "id"),
                string(node, "url"),
                string(node, "title"),
                string(node, "outlet"),
                authors(node.path("authors")),
                date.flatMap(dates::first)
                        .map(found -> found.published(Published.Known.MARKUP).because("given with the report")),
                string(node, "language"));
    }

    private static List<String> authors(JsonNode node) {
        List<String> authors = new ArrayList<>();
        if (node.isTextual() && !node.asText().isBlank())
            authors.add(node.asText().strip());
        for (JsonNode each : node)
            if (each.isTextual() && !each.asText().isBlank())
                authors.add(each.asText().strip());
        return authors;
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        boolean plain = value.isTextual() || value.isNumber();
        return plain && !value.asText().isBlank() ? Optional.of(value.asText()) : Optional.empty();
    }
}
