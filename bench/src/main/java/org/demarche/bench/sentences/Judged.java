package org.demarche.bench.sentences;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.Event;

/**
 * An event read from a marked sentence.
 *
 * @param event what was read
 * @param isRight whether its type is the marked one
 */
public record Judged(Event event, boolean isRight) {
    /** The events that a sentence's marks judge: the one that is meant, and every one where none is told. */
    public static List<Judged> of(EventSentence sentence, List<Event> events) {
        if (sentence.isHardNegative())
            return events.stream().map(event -> new Judged(event, false)).toList();
        return meant(sentence, events).map(event -> new Judged(event, isRight(sentence, event))).stream()
                .toList();
    }

    /** Of several events the one of the marked type, then the one whose trigger touches the marked deed. */
    static Optional<Event> meant(EventSentence sentence, List<Event> events) {
        return events.stream().max(Comparator.comparingInt(event -> closeness(sentence, event)));
    }

    private static int closeness(EventSentence sentence, Event event) {
        boolean there = sentence.triggers().stream().anyMatch(event.trigger()::overlaps);
        boolean around = sentence.triggers().stream().anyMatch(event.evidence()::overlaps);
        return (isRight(sentence, event) ? 4 : 0) + (there ? 2 : 0) + (around ? 1 : 0);
    }

    private static boolean isRight(EventSentence sentence, Event event) {
        return sentence.type().filter(event.type()::equals).isPresent();
    }
}
