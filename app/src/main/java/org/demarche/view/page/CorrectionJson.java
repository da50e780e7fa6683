package org.demarche.view.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.DocumentId;
import org.demarche.Span;
import org.demarche.store.Kind;

/** Writes and reads corrections, one JSON object a line: the form they are kept in and exported as. */
final class CorrectionJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CorrectionJson() {}

    static ObjectNode line(Correction correction) {
        ObjectNode node = Fields.NODES.objectNode();
        node.put("id", correction.id());
        node.put("kind", correction.kind().label());
        node.put("document", correction.document().value());
        node.put("place", correction.place().start() + "-" + correction.place().end());
        node.put("start", correction.evidence().start());
        node.put("end", correction.evidence().end());
        node.put("text", correction.words());
        node.put("change", correction.change());
        node.set("before", Fields.orNull(correction.before()));
        node.set("value", Fields.orNull(correction.value()));
        node.set("code", Fields.orNull(correction.code()));
        node.put("who", correction.who());
        node.put("when", correction.when().toString());
        node.set("note", Fields.orNull(correction.note()));
        return node;
    }

    /** A correction in an answer. */
    static ObjectNode shown(Correction correction, Optional<String> finding) {
        ObjectNode node = line(correction);
        node.remove("place");
        return node.set("finding", Fields.orNull(finding));
    }

    static byte[] write(List<Correction> corrections) {
        String lines = corrections.stream().map(each -> line(each) + "\n").collect(Collectors.joining());
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    static List<Correction> read(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(CorrectionJson::read)
                .toList();
    }

    private static Correction read(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            String[] place = node.get("place").asText().split("-");
            return new Correction(
                    node.get("id").asText(),
                    Kind.valueOf(node.get("kind").asText().toUpperCase(Locale.ROOT)),
                    new DocumentId(node.get("document").asText()),
                    new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1])),
                    new Span(node.get("start").asInt(), node.get("end").asInt()),
                    node.get("text").asText(),
                    node.get("change").asText(),
                    text(node, "before"),
                    text(node, "value"),
                    text(node, "code"),
                    node.get("who").asText(),
                    Instant.parse(node.get("when").asText()),
                    text(node, "note"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the archive's corrections are damaged", e);
        }
    }

    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value instanceof NullNode || !value.isTextual() ? Optional.empty() : Optional.of(value.asText());
    }
}
