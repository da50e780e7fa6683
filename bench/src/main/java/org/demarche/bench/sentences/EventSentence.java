package org.demarche.bench.sentences;

import java.util.List;
import java.util.Optional;
import org.demarche.EventType;
import org.demarche.Span;
import org.demarche.Status;

/**
 * One sentence of the open set with the event marked in it.
 *
 * @param id its type and eight hex digits of its text's SHA-256
 * @param type the type of its event; empty for a hard negative, which tells none
 * @param mode how it was done, as PLOVER names it; for a hard negative what it is about; may be empty
 * @param status whether it took place; empty exactly for hard negatives
 * @param actors the words for those who did it
 * @param recipients the words for those it was done to
 * @param triggers the words that name the deed, or in a hard negative may seem to
 * @param text the sentence
 */
public record EventSentence(
        String id,
        Optional<EventType> type,
        String mode,
        Optional<Status> status,
        List<Span> actors,
        List<Span> recipients,
        List<Span> triggers,
        String text) {
    public EventSentence {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        triggers = List.copyOf(triggers);
        if (type.isPresent() != status.isPresent()) throw new IllegalArgumentException(id + ": type without status");
    }

    /** True for a sentence that sounds like an event and tells none. */
    public boolean isHardNegative() {
        return type.isEmpty();
    }
}
