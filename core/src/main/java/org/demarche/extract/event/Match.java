package org.demarche.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.Token;

/**
 * A frame that fits a clause.
 *
 * @param frame the frame
 * @param clause the clause around its trigger
 * @param words the words besides the trigger that it asked for
 */
record Match(Frame frame, Clause clause, Set<Token> words) {
    Match {
        words = new LinkedHashSet<>(words);
    }

    Token trigger() {
        return clause.trigger();
    }

    /** The trigger with the words the frame asked for, as far as they stand close by. */
    Span triggerSpan() {
        Span span = trigger().span();
        for (Token word : words) if (Math.abs(word.id() - trigger().id()) <= 3) span = span.union(word.span());
        return span;
    }

    /** The tops of the constituents at the actor's places, first filled place only when {@code first}. */
    List<List<Token>> actorPlaces() {
        return at(frame.actor());
    }

    /** The tops at these places, of those that hold any. */
    List<List<Token>> at(List<String> places) {
        return places.stream().map(clause::at).filter(tops -> !tops.isEmpty()).toList();
    }

    List<List<Token>> recipientPlaces() {
        List<List<Token>> places = new java.util.ArrayList<>();
        Optional<Token> sufferer = clause.sufferer();
        sufferer.ifPresent(token -> places.add(List.of(token)));
        for (String place : frame.recipient()) {
            List<Token> tops = clause.at(place);
            if (place.equals("comp")) tops.forEach(top -> places.add(List.of(top)));
            else if (!tops.isEmpty()) places.add(tops);
        }
        return places;
    }
}
