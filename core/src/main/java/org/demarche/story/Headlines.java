package org.demarche.story;

import java.util.List;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.Span;

/** Chooses the title that stands for a story. */
final class Headlines {
    private static final int LONGEST = 120;

    private Headlines() {}

    /** The title of the first report that has one; without any, the first words of the first report. */
    static String of(List<Reading> readings) {
        return readings.stream()
                .map(reading -> Terms.headline(reading.document()))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> beginning(readings.get(0)));
    }

    private static String beginning(Reading reading) {
        Document document = reading.document();
        Span first = reading.annotated().sentences().isEmpty()
                ? new Span(0, document.text().length())
                : reading.annotated().sentences().get(0).span();
        String words = document.words(first).strip();
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }
}
