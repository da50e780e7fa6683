package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/** The reports of this repository with the story each tells, in the form {@code evaluate stories} reads. */
final class StoryGold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryGold() {}

    /** @param stories lines of a place and the name of its story, parted by a tab */
    static Path write(List<String> stories, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : stories) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] parts = line.split("\t");
            ObjectNode report = report(parts[0]);
            report.put("id", parts[0]).put("story_id", parts[1]);
            lines.add(report.toString());
        }
        return Files.write(file, lines);
    }

    private static ObjectNode report(String place) throws IOException {
        if (place.startsWith("samples/")) return sample(Path.of("..").resolve(place));
        int slash = place.indexOf('/');
        Path reports = Path.of("..", "corpus", place.substring(0, slash), "reports.jsonl");
        JsonNode line =
                JSON.readTree(Files.readAllLines(reports).get(Integer.parseInt(place.substring(slash + 1)) - 1));
        return (ObjectNode) line;
    }

    private static ObjectNode sample(Path file) {
        List<Document> documents = new ArrayList<>();
        new Reports(Limits.STANDARD, InputStream.nullInputStream()).read(List.of(file.toString()), new Sink() {
            @Override
            public void document(Document document) {
                documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.origin() + ": " + problem.message());
            }
        });
        Document first = documents.get(0);
        ObjectNode node = JSON.createObjectNode().put("text", first.text());
        first.published().date().ifPresent(day -> node.put("published", day.toString()));
        return node;
    }
}
