package org.demarche.bench.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Status;
import org.junit.jupiter.api.Test;

class SentencesScoreTest {
    private static final String TEXT = "Norland shelled Sudland.";
    private static final Span ACTOR = new Span(0, 7);
    private static final Span TRIGGER = new Span(8, 15);
    private static final Span RECIPIENT = new Span(16, 23);

    private final SentencesScore score = new SentencesScore();

    private static EventSentence marked(Optional<EventType> type) {
        return new EventSentence(
                "A-1",
                type,
                type.isPresent() ? "" : "sport",
                type.map(each -> Status.HAPPENED),
                List.of(ACTOR),
                List.of(RECIPIENT),
                List.of(TRIGGER),
                TEXT);
    }

    private static Reading reading(EventType type, Span actor, Span recipient) {
        Document document = Document.ofText("a", TEXT);
        Event event = new Event(
                document.id(),
                new Span(0, 23),
                TRIGGER,
                List.of(),
                type,
                List.of(),
                List.of(),
                "190",
                List.of(party(actor)),
                List.of(party(recipient)),
                Optional.empty(),
                Optional.empty(),
                Status.HAPPENED,
                Optional.empty(),
                List.of(),
                0.9);
        Annotated text = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(text, List.of(), List.of(event), List.of());
    }

    private static Party party(Span words) {
        return new Party(Actor.unknown(words.in(TEXT), Actor.Kind.COUNTRY), Optional.of(words));
    }

    @Test
    void countsAWhollyRightEvent() {
        score.add(marked(Optional.of(EventType.ASSAULT)), reading(EventType.ASSAULT, ACTOR, RECIPIENT));
        assertThat(score.table()).containsPattern("wholly right, of those +1 of 1");
        assertThat(score.errors()).isEmpty();
    }

    @Test
    void seesSidesThatAreSwapped() {
        score.add(marked(Optional.of(EventType.ASSAULT)), reading(EventType.ASSAULT, RECIPIENT, ACTOR));
        assertThat(score.table()).containsPattern("actors right, of those +0 of 1");
    }

    @Test
    void countsWhatIsCodedInAHardNegative() {
        score.add(marked(Optional.empty()), reading(EventType.ASSAULT, ACTOR, RECIPIENT));
        assertThat(score.table())
                .containsPattern("hard negatives coded +1 of 1")
                .containsPattern("coded though sport +1 of 1");
    }
}
