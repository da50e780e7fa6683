package org.demarche.bench.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a careful reader found in some reports.
 *
 * @param documents report by report
 * @param utterances sayings with all their wordings
 * @param drifts pairs of wordings that differ in meaning
 * @param stories the files of each story
 * @param threads the files of each development
 * @param claims propositions with who asserts and who denies them
 */
record Gold(
        List<Report> documents,
        List<Saying> utterances,
        List<Pair> drifts,
        List<List<String>> stories,
        List<List<String>> threads,
        List<Claimed> claims) {

    record Report(
            String file,
            Optional<String> published,
            boolean inferred,
            List<String> otherStories,
            List<Said> statements,
            List<Done> events) {}

    record Said(String text, String speaker, String act, Optional<String> condition, Optional<String> said) {}

    record Done(
            String text,
            String type,
            Optional<String> actor,
            Optional<String> recipient,
            String status,
            Optional<String> when) {}

    /** Words in one file. */
    record Words(String file, String text) {}

    record Saying(String gist, List<Words> variants) {}

    record Pair(String why, Words a, Words b) {}

    record Claimed(String claim, List<String> asserted, List<String> denied) {}

    static Gold read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        JsonNode across = root.path("cross_document");
        return new Gold(
                list(root.path("documents")).stream().map(Gold::report).toList(),
                list(across.path("utterances")).stream().map(Gold::saying).toList(),
                list(across.path("wording_drift")).stream()
                        .map(each -> new Pair(each.path("why").asText(), words(each.path("a")), words(each.path("b"))))
                        .toList(),
                list(across.path("stories")).stream().map(Gold::strings).toList(),
                list(across.path("threads")).stream()
                        .map(each -> strings(each.path("files_in_order")))
                        .toList(),
                list(across.path("claims")).stream()
                        .map(each -> new Claimed(
                                each.path("claim").asText(),
                                strings(each.path("asserted_by")),
                                strings(each.path("denied_by"))))
                        .toList());
    }

    private static Report report(JsonNode node) {
        return new Report(
                node.path("file").asText(),
                text(node, "published"),
                node.path("date_evidence").asText().startsWith("inferred"),
                strings(node.path("other_stories_start")),
                list(node.path("statements")).stream().map(Gold::said).toList(),
                list(node.path("events")).stream().map(Gold::done).toList());
    }

    private static Said said(JsonNode node) {
        return new Said(
                node.path("text").asText(),
                node.path("speaker").asText(),
                node.path("act").asText(),
                text(node, "condition"),
                text(node, "said_on"));
    }

    private static Done done(JsonNode node) {
        return new Done(
                node.path("text").asText(),
                node.path("type").asText(),
                text(node, "source"),
                text(node, "target"),
                node.path("status").asText(),
                text(node, "when"));
    }

    private static Saying saying(JsonNode node) {
        return new Saying(
                node.path("gist").asText(),
                list(node.path("variants")).stream().map(Gold::words).toList());
    }

    private static Words words(JsonNode node) {
        return new Words(node.path("file").asText(), node.path("text").asText());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    private static List<String> strings(JsonNode node) {
        return list(node).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> list(JsonNode node) {
        return new ArrayList<>(StreamSupport.stream(node.spliterator(), false).toList());
    }
}
