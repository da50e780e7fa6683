package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Span;

/**
 * A gold sentence with two parties marked in it and the event between them.
 *
 * @param id its name in the gold set
 * @param text the sentence
 * @param source where the acting party stands, when it is marked
 * @param target where the other party stands, when it is marked
 * @param type the event type
 * @param quad the quad class, when told
 */
record MarkedPair(String id, String text, Optional<Span> source, Optional<Span> target, String type, String quad) {
    static List<MarkedPair> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<MarkedPair> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) all.add(of(mapper.readTree(line)));
        }
        return all;
    }

    private static MarkedPair of(JsonNode line) {
        String marked = line.path("marked").asText();
        JsonNode event = line.path("events").path(0);
        return new MarkedPair(
                line.path("id").asText(),
                bare(marked),
                marked(marked, "s"),
                marked(marked, "t"),
                event.path("code").asText(),
                event.path("quad").asText());
    }

    private static String bare(String marked) {
        return marked.replaceAll("</?[st]>", "");
    }

    private static Optional<Span> marked(String marked, String tag) {
        int open = marked.indexOf("<" + tag + ">");
        int close = marked.indexOf("</" + tag + ">", open);
        if (open < 0 || close < 0) return Optional.empty();
        int start = bare(marked.substring(0, open)).length();
        return Optional.of(
                new Span(start, start + bare(marked.substring(open, close)).length()));
    }
}
