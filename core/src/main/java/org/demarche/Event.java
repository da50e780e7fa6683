package org.demarche;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, in the PLOVER 2.0 ontology. Several actors on one side are one event.
 *
 * @param document the report it stands in
 * @param evidence the clause it was read from
 * @param trigger the word or words that name the deed
 * @param mentions every other clause of the report that tells the same happening, in text order
 * @param type the PLOVER type
 * @param modes how it was done, keyed by type ({@code visit} under CONSULT)
 * @param contexts why or in what field ({@code military}, {@code diplomatic})
 * @param cameo the CAMEO code nearest to it, for export; a string, as codes have leading zeros
 * @param actors who did it
 * @param recipients to whom
 * @param place where, when told
 * @param when the time it covers, when known
 * @param status whether it took place
 * @param casualties dead and injured, when told
 * @param why how it was reached, step by step: cue or trigger, frame, actor evidence, date anchor
 * @param confidence from 0 to 1
 */
public record Event(
        DocumentId document,
        Span evidence,
        Span trigger,
        List<Span> mentions,
        EventType type,
        List<String> modes,
        List<String> contexts,
        String cameo,
        List<Party> actors,
        List<Party> recipients,
        Optional<Place> place,
        Optional<TimeValue> when,
        Status status,
        Optional<Casualties> casualties,
        List<String> why,
        double confidence)
        implements Finding {
    public Event {
        mentions = List.copyOf(mentions);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        why = List.copyOf(why);
        if (!evidence.contains(trigger)) throw new IllegalArgumentException("the trigger lies in the evidence");
        if (confidence < 0 || confidence > 1) throw new IllegalArgumentException("confidence " + confidence);
    }

    /** The same event, between others. */
    public Event between(List<Party> some, List<Party> others) {
        return with(some, others, when, why);
    }

    /** The same event, at another time. */
    public Event when(Optional<TimeValue> time) {
        return with(actors, recipients, time, why);
    }

    /** The same event, reached by these steps. */
    public Event because(List<String> steps) {
        return with(actors, recipients, when, steps);
    }

    private Event with(List<Party> some, List<Party> others, Optional<TimeValue> time, List<String> steps) {
        return new Event(
                document,
                evidence,
                trigger,
                mentions,
                type,
                modes,
                contexts,
                cameo,
                some,
                others,
                place,
                time,
                status,
                casualties,
                steps,
                confidence);
    }
}
