package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;

/** Finds whom a rejection answers: the accuser named just before it. */
final class Answers {
    private static final int REACH = 80;

    private Answers() {}

    /** The events with every rejection that answers an accusation addressed to the accuser. */
    static List<Event> addressed(List<Event> events) {
        List<Event> all = new ArrayList<>(events);
        all.replaceAll(event -> isOpen(event) ? addressed(event, events) : event);
        return all;
    }

    private static boolean isOpen(Event event) {
        return event.type() == EventType.REJECT && event.recipients().isEmpty();
    }

    private static Event addressed(Event rejection, List<Event> events) {
        Optional<Event> accusation = events.stream()
                .filter(event -> event.type() == EventType.ACCUSE)
                .filter(event -> isNear(event, rejection))
                .filter(event -> sharesSide(event.recipients(), rejection.actors()))
                .findFirst();
        return accusation.map(event -> to(rejection, event.actors())).orElse(rejection);
    }

    private static boolean isNear(Event accusation, Event rejection) {
        int gap = rejection.trigger().start() - accusation.trigger().end();
        return gap >= 0 && gap <= REACH;
    }

    private static boolean sharesSide(List<Party> accused, List<Party> rejecting) {
        return accused.stream()
                .anyMatch(party ->
                        rejecting.stream().anyMatch(other -> other.actor().sameSide(party.actor())));
    }

    private static Event to(Event rejection, List<Party> recipients) {
        return new Event(
                rejection.document(),
                rejection.evidence(),
                rejection.trigger(),
                rejection.mentions(),
                rejection.type(),
                rejection.modes(),
                rejection.contexts(),
                rejection.cameo(),
                rejection.actors(),
                recipients,
                rejection.place(),
                rejection.when(),
                rejection.status(),
                rejection.casualties(),
                rejection.why(),
                rejection.confidence());
    }
}
