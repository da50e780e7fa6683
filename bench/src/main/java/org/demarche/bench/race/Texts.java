package org.demarche.bench.race;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;

/**
 * What all contenders are given.
 *
 * @param unit what is counted
 * @param units how many of them the texts hold
 * @param texts the texts
 */
record Texts(String unit, long units, List<String> texts) {
    Texts {
        texts = List.copyOf(texts);
    }

    /** What reports themselves say, without clutter, which some contenders would read and others not. */
    static Texts reports(List<String> places, int most, Consumer<String> told) {
        List<String> texts = new ArrayList<>();
        new Reports(Limits.STANDARD, System.in).read(places, new Sink() {
            @Override
            public void document(Document document) {
                if (texts.size() < most) texts.add(said(document));
            }

            @Override
            public void problem(Problem problem) {
                told.accept(problem.origin() + ": " + problem.message());
            }
        });
        return new Texts("words", texts.stream().mapToLong(Texts::words).sum(), texts);
    }

    private static String said(Document document) {
        return document.blocks().stream()
                .filter(block -> block.role().isReport())
                .map(block -> block.span().in(document.text()))
                .collect(Collectors.joining("\n\n"));
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The pages of a folder: address, line break, HTML. */
    static Texts pages(Path folder, int most) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("index.tsv"))) {
            if (texts.size() == most) break;
            String[] columns = row.split("\t", -1);
            try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(columns[1])))) {
                texts.add(columns[2] + "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Texts("pages", texts.size(), texts);
    }
}
