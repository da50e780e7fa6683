package org.demarche.bench.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;

/** Reads gold quotations and puts found statements beside them. */
final class GoldQuotes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldQuotes() {}

    /** The rows of a gold file by their id. */
    static Map<String, JsonNode> rows(Path file) throws IOException {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) continue;
                JsonNode row = JSON.readTree(line);
                rows.put(row.path("id").asText(), row);
            }
        }
        return rows;
    }

    static List<Quotation> gold(JsonNode row, Counted words) {
        String text = row.path("text").asText();
        List<Quotation> quotations = new ArrayList<>();
        for (JsonNode each : row.path("quotes")) {
            Quotation quotation = new Quotation(
                    each.path("type").asText().toLowerCase(Locale.ROOT),
                    words.in(spans(each, "content_spans", "start", "end", text)),
                    words.in(spans(each, "speaker_spans", "speaker_start", "speaker_end", text)),
                    each.path("speaker").asText(""),
                    cue(each.path("cue").asText("")),
                    each.path("cue").asText("") + "\t" + each.path("content").asText(),
                    "",
                    1);
            if (!quotation.content().isEmpty()) quotations.add(quotation);
        }
        return quotations;
    }

    private static List<Span> spans(JsonNode each, String many, String start, String end, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : each.path(many)) spans.add(span(text, pair.get(0), pair.get(1)));
        if (spans.isEmpty() && each.hasNonNull(start)) spans.add(span(text, each.get(start), each.get(end)));
        return spans;
    }

    // Gold offsets count characters, spans count UTF-16 code units.
    private static Span span(String text, JsonNode start, JsonNode end) {
        return new Span(text.offsetByCodePoints(0, start.asInt()), text.offsetByCodePoints(0, end.asInt()));
    }

    private static Set<String> cue(String words) {
        return Set.copyOf(
                new java.util.HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
    }

    static List<Quotation> found(Reading reading, Counted words) {
        List<Quotation> quotations = new ArrayList<>();
        for (Statement each : reading.statements()) {
            quotations.add(new Quotation(
                    each.form().label(),
                    words.in(each.content()),
                    words.in(each.speaker().mention().map(List::of).orElse(List.of())),
                    name(each.speaker(), reading),
                    cue(each.cue().map(reading.document()::words).orElse("")),
                    each.why().get(0) + "\t"
                            + reading.document().words(each.contentSpan()).replace('\n', ' '),
                    kind(each),
                    each.confidence()));
        }
        return quotations;
    }

    // "cue “said” as “say”, frame that"
    private static String kind(Statement each) {
        String told = each.why().get(0);
        int frame = told.lastIndexOf("frame ");
        return frame < 0 ? "no cue" : told.substring(frame + "frame ".length());
    }

    private static String name(Speaker speaker, Reading reading) {
        if (!(speaker instanceof Speaker.Unknown)) return speaker.name();
        return speaker.mention().map(reading.document()::words).orElse("");
    }
}
