package org.demarche.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;

/**
 * Finds the times a report tells and anchors them on its publication day and on the dates within the text.
 *
 * <p>Works on the text alone, in time that grows with its length. Safe to call from several threads.
 */
public final class TimeTagger {
    private final Scanner scanner = new Scanner();
    private final Tense tense = new Tense();

    /** The time expressions of headline, summary, body, captions and datelines, in text order, not overlapping. */
    public List<TimeExpression> find(Document document, List<Sentence> sentences) {
        List<Word> words = words(document);
        List<Found> found = new Joins(words).join(new Ranges(words).complete(scanner.scan(words)));
        Optional<LocalDate> published = document.published().date();
        boolean chronicle = Chronicle.is(words, found, published);
        Anchoring anchoring = new Anchoring(words, tense, published, chronicle);
        List<TimeExpression> times = new ArrayList<>(found.size());
        for (Found each : found) {
            if (each.chronicle() && !chronicle) continue;
            TimeValue value = anchoring.value(each);
            times.add(new TimeExpression(span(words, each), each.type(), value));
        }
        return times;
    }

    private static Span span(List<Word> words, Found found) {
        return new Span(
                words.get(found.start()).start(), words.get(found.end() - 1).end());
    }

    private static List<Word> words(Document document) {
        List<Word> words = new ArrayList<>();
        for (Block block : document.blocks()) {
            Role role = block.role();
            if (role.isReport() || role == Role.CAPTION || role == Role.DATELINE)
                words.addAll(Words.of(document.text(), block.span()));
        }
        return words;
    }
}
