package org.demarche.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/**
 * One folder of the corpus with several reports, and what they must make together; see corpus/README.md.
 *
 * @param name the folder
 * @param reports its reports
 * @param wanted what must be found
 */
record SeveralCase(String name, List<Document> reports, List<Line> wanted) {
    /** A line of expected.txt: its key and its value. */
    record Line(String key, String value) {
        /** The part of the value before a colon. */
        String before() {
            return value.substring(0, value.indexOf(": "));
        }

        /** The part of the value after a colon. */
        String after() {
            return value.substring(value.indexOf(": ") + 2);
        }
    }

    static List<SeveralCase> all(Path corpus) {
        try (var folders = Files.list(corpus)) {
            return folders.filter(folder -> Files.exists(folder.resolve("reports.jsonl")))
                    .sorted()
                    .map(SeveralCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeveralCase read(Path folder) {
        try {
            List<Line> wanted = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] parts = line.strip().split(" ", 2);
                wanted.add(new Line(parts[0], parts[1]));
            }
            return new SeveralCase(folder.getFileName().toString(), reports(folder), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Document> reports(Path folder) {
        List<Document> documents = new ArrayList<>();
        new Reports(Limits.STANDARD, InputStream.nullInputStream())
                .read(List.of(folder.resolve("reports.jsonl").toString()), new Sink() {
                    @Override
                    public void document(Document document) {
                        documents.add(document);
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem.toString());
                    }
                });
        return documents;
    }
}
