package org.demarche.bench.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with its names, as an IOB2 file tells them: number, word and label parted by tabs.
 *
 * @param words its words
 * @param names its names, each by the places of its words
 */
record NamedText(List<String> words, Set<Place> names) {
    /** A name: its first word, one past its last, and PER, ORG or LOC. */
    record Place(int first, int end, String kind) {}

    static List<NamedText> read(Path file) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) continue;
            if (!line.isBlank()) rows.add(line.split("\t", -1));
            else close(rows, texts);
        }
        close(rows, texts);
        return texts;
    }

    private static void close(List<String[]> rows, List<NamedText> texts) {
        if (rows.isEmpty()) return;
        Set<Place> names = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String label = rows.get(i)[2];
            if (!label.startsWith("B-")) continue;
            int end = i + 1;
            while (end < rows.size() && rows.get(end)[2].equals("I-" + label.substring(2))) end++;
            names.add(new Place(i, end, label.substring(2)));
        }
        texts.add(new NamedText(rows.stream().map(row -> row[1]).toList(), names));
        rows.clear();
    }
}
