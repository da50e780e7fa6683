package org.demarche.bench.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.Span;
import org.demarche.bench.race.Contender;
import org.demarche.bench.race.Peers;
import org.demarche.bench.race.Started;

/** The quotations that CoreNLP finds in the texts of a gold set, with the speakers it gives them. */
final class PeerQuotes {
    private PeerQuotes() {}

    /**
     * By the id of the text.
     *
     * @throws IOException when the peer is not there or ends early
     */
    static Map<String, List<Quotation>> find(Map<String, JsonNode> rows, Consumer<String> told) throws IOException {
        Contender peer =
                Peers.ready(told).pipelines(List.of(Peers.CORENLP_QUOTES)).get(0);
        List<String> texts =
                rows.values().stream().map(row -> row.path("text").asText()).toList();
        told.accept(peer.name() + " reads " + texts.size() + " reports");
        List<String> answers;
        try (Started started = new Started(peer, texts)) {
            answers = started.answers("quotes");
        }
        Map<String, List<Quotation>> found = new LinkedHashMap<>();
        int at = 0;
        for (String id : rows.keySet()) {
            found.put(id, quotations(answers.get(at), texts.get(at)));
            at++;
        }
        return found;
    }

    private static List<Quotation> quotations(String answer, String text) {
        Counted words = new Counted(text);
        List<Quotation> quotations = new ArrayList<>();
        answer.lines().forEach(line -> quotations.add(quotation(line.split("\t", -1), words, text)));
        return quotations;
    }

    private static Quotation quotation(String[] columns, Counted words, String text) {
        Span content = new Span(Integer.parseInt(columns[0]), Integer.parseInt(columns[1]));
        int from = Integer.parseInt(columns[2]);
        List<Span> speaker = from < 0 ? List.of() : List.of(new Span(from, Integer.parseInt(columns[3])));
        return new Quotation(
                "direct",
                words.in(List.of(content)),
                words.in(speaker),
                columns[4],
                Set.of(),
                content.in(text).replace('\n', ' '),
                "quotation marks",
                1);
    }
}
