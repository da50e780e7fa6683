package org.demarche.bench.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.EventType;
import org.demarche.Span;
import org.demarche.Status;

/** Reads a part of the open set; every span is checked against the words it names. */
public final class EventSentences {
    private static final int COLUMNS = 8;

    private EventSentences() {}

    /**
     * The sentences of a file, in its order.
     *
     * @throws IllegalStateException when a line does not follow the format or a span does not hold its words
     */
    public static List<EventSentence> read(Path file) throws IOException {
        List<EventSentence> sentences = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) throw new IllegalStateException(file + ":" + number + ": 8 columns expected");
            sentences.add(sentence(cells));
        }
        return sentences;
    }

    private static EventSentence sentence(String[] cells) {
        String text = cells[7];
        return new EventSentence(
                cells[0],
                cells[1].equals("NONE") ? Optional.empty() : Optional.of(EventType.valueOf(cells[1])),
                cells[2],
                cells[3].isEmpty() ? Optional.empty() : Optional.of(Status.valueOf(cells[3].toUpperCase(Locale.ROOT))),
                spans(cells[4], text),
                spans(cells[5], text),
                spans(cells[6], text),
                text);
    }

    private static List<Span> spans(String cell, String text) {
        List<Span> spans = new ArrayList<>();
        if (cell.isEmpty()) return spans;
        for (String each : cell.split(" \\| ", -1)) spans.add(span(each, text));
        return spans;
    }

    private static Span span(String cell, String text) {
        int dash = cell.indexOf('-');
        int colon = cell.indexOf(':');
        Span span =
                new Span(Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1, colon)));
        String words = cell.substring(colon + 1);
        if (span.end() > text.length() || !span.in(text).equals(words)) {
            throw new IllegalStateException("\"" + words + "\" does not stand at " + span + " of \"" + text + "\"");
        }
        return span;
    }
}
