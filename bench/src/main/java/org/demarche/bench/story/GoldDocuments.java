package org.demarche.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/** Reads gold sets: their lines as JSON, and their reports as the product reads any JSON lines. */
final class GoldDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldDocuments() {}

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    /** The reports of the file that can be read, {@code given} being the gold's id; the others are told on standard error. */
    static List<Document> read(Path file) {
        return read(file.toString(), System.in);
    }

    /** The report of one line. */
    static List<Document> read(JsonNode line) {
        return read("-", new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Document> read(String path, InputStream standard) {
        List<Document> documents = new ArrayList<>();
        new Reports(Limits.STANDARD, standard).read(List.of(path), new Sink() {
            @Override
            public void document(Document document) {
                if (document.part() == 0) documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
                System.err.println(problem.origin() + ": " + problem.message());
            }
        });
        return documents;
    }

    /** The gold's id of a report. */
    static String id(Document document) {
        return document.given().orElse(document.origin());
    }
}
