package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Evidence;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;
import org.junit.jupiter.api.Test;

/** What happened when, each thing once however many reports tell it. */
class TimelinesTest {
    private static final Document GAZETTE = of("gazette", "The Gazette");
    private static final Document HERALD = of("herald", "The Herald");
    private static final String MONDAY = "2031-05-02";
    private static final String TUESDAY = "2031-05-03";

    private static Document of(String origin, String outlet) {
        Document plain = Reports.dated(origin, MONDAY, "A long report in which all this is told.");
        return new Document(
                plain.id(),
                plain.given(),
                plain.origin(),
                plain.part(),
                Optional.of(outlet),
                plain.title(),
                plain.authors(),
                plain.section(),
                plain.published(),
                plain.updated(),
                plain.language(),
                plain.text(),
                plain.blocks());
    }

    private static List<Party> party(Actor... actors) {
        return java.util.Arrays.stream(actors)
                .map(each -> new Party(each, Optional.empty()))
                .toList();
    }

    /** What the minister does to her rival; an empty day for none. */
    private static Event event(Document document, EventType type, String day) {
        return event(document, type, day, Status.HAPPENED, party(Reports.MINISTER), party(Reports.RIVAL), 0.5);
    }

    private static Event event(
            Document document,
            EventType type,
            String day,
            Status status,
            List<Party> actors,
            List<Party> recipients,
            double confidence) {
        Span all = new Span(0, 6);
        return new Event(
                document.id(),
                all,
                all,
                List.of(),
                type,
                List.of(),
                List.of(),
                "163",
                actors,
                recipients,
                Optional.empty(),
                Optional.of(day).filter(each -> !each.isEmpty()).map(each -> TimeValue.day(LocalDate.parse(each))),
                status,
                Optional.empty(),
                List.of(),
                confidence);
    }

    private static Event in(Event event, String place) {
        return new Event(
                event.document(),
                event.evidence(),
                event.trigger(),
                event.mentions(),
                event.type(),
                event.modes(),
                event.contexts(),
                event.cameo(),
                event.actors(),
                event.recipients(),
                Optional.of(new Place(place, "NOR", Optional.empty(), Optional.empty(), Optional.empty())),
                event.when(),
                event.status(),
                event.casualties(),
                event.why(),
                event.confidence());
    }

    private static Reading telling(Document document, Event... events) {
        return new Reading(Reports.annotated(document), List.of(), List.of(events), List.of());
    }

    private static List<TimelineEntry> timeline(Reading... readings) {
        return Timelines.of(List.of(readings), Set.of());
    }

    @Test
    void tellsOnceWhatTwoOutletsTell() {
        Event first = event(GAZETTE, EventType.SANCTION, MONDAY);
        Event second = event(HERALD, EventType.SANCTION, MONDAY);
        assertThat(timeline(telling(GAZETTE, first, first), telling(HERALD, second)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.outlets()).isEqualTo(2);
                    assertThat(entry.tellings())
                            .extracting(Evidence::document)
                            .containsExactly(GAZETTE.id(), GAZETTE.id(), HERALD.id());
                });
    }

    @Test
    void countsNoOutletThatOnlyCopies() {
        Reading[] both = {
            telling(GAZETTE, event(GAZETTE, EventType.SANCTION, MONDAY)),
            telling(HERALD, event(HERALD, EventType.SANCTION, MONDAY))
        };
        assertThat(Timelines.of(List.of(both), Set.of(HERALD.id())))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.outlets()).isEqualTo(1);
                    assertThat(entry.tellings()).hasSize(2);
                });
    }

    @Test
    void countsAReportWithoutAnOutletByItself() {
        Document one = Reports.dated("one", MONDAY, "A report that names no paper.");
        Document other = Reports.dated("other", MONDAY, "Another that names none.");
        assertThat(timeline(
                        telling(one, event(one, EventType.AID, MONDAY)),
                        telling(other, event(other, EventType.AID, MONDAY))))
                .extracting(TimelineEntry::outlets)
                .containsExactly(2);
    }

    @Test
    void keepsApartWhatDiffersInKindDayStatusOrSides() {
        Actor third = new Actor(
                "Sweden", Actor.Kind.COUNTRY, Optional.of("SWE"), Optional.empty(), Actor.Basis.GAZETTEER, "");
        Status planned = Status.PLANNED;
        assertThat(timeline(telling(
                        GAZETTE,
                        event(GAZETTE, EventType.SANCTION, MONDAY),
                        event(GAZETTE, EventType.COERCE, MONDAY),
                        event(GAZETTE, EventType.SANCTION, TUESDAY),
                        event(
                                GAZETTE,
                                EventType.SANCTION,
                                MONDAY,
                                planned,
                                party(Reports.MINISTER),
                                party(Reports.RIVAL),
                                0.5),
                        event(
                                GAZETTE,
                                EventType.SANCTION,
                                MONDAY,
                                Status.HAPPENED,
                                party(third),
                                party(Reports.RIVAL),
                                0.5),
                        event(
                                GAZETTE,
                                EventType.SANCTION,
                                MONDAY,
                                Status.HAPPENED,
                                party(Reports.MINISTER),
                                party(third),
                                0.5),
                        event(
                                GAZETTE,
                                EventType.SANCTION,
                                MONDAY,
                                Status.HAPPENED,
                                party(Reports.MINISTER),
                                party(),
                                0.5))))
                .hasSize(7);
    }

    @Test
    void joinsWhatHasASideInCommonAndWhatHasNone() {
        Event two = event(
                GAZETTE, EventType.AID, MONDAY, Status.HAPPENED, party(Reports.MINISTER, Reports.RIVAL), party(), 0.5);
        Event one = event(HERALD, EventType.AID, MONDAY, Status.HAPPENED, party(Reports.RIVAL), party(), 0.5);
        assertThat(timeline(telling(GAZETTE, two), telling(HERALD, one))).hasSize(1);
    }

    @Test
    void showsTheFullestTellingThenTheSurest() {
        Event plain = event(GAZETTE, EventType.AID, MONDAY);
        Event sure = event(
                GAZETTE, EventType.AID, MONDAY, Status.HAPPENED, party(Reports.MINISTER), party(Reports.RIVAL), 0.9);
        Event placed = in(plain, "Bergen");
        assertThat(timeline(telling(GAZETTE, plain, sure)))
                .extracting(TimelineEntry::event)
                .containsExactly(sure);
        assertThat(timeline(telling(GAZETTE, plain, placed, sure)))
                .extracting(TimelineEntry::event)
                .containsExactly(placed);
    }

    @Test
    void putsEventsInOrderOfTimeTheUndatedLast() {
        Event undated = event(GAZETTE, EventType.ASSAULT, "");
        Event early = event(GAZETTE, EventType.CONSULT, MONDAY);
        Event late = event(GAZETTE, EventType.SANCTION, TUESDAY);
        assertThat(timeline(telling(GAZETTE, undated, late, early)))
                .extracting(TimelineEntry::event)
                .containsExactly(early, late, undated);
    }

    @Test
    void keepsTheSixtyWeightiest() {
        List<Event> events = new ArrayList<>();
        for (int day = 1; day <= 60; day++)
            events.add(event(
                    GAZETTE,
                    EventType.AID,
                    LocalDate.of(2031, 5, 1).plusDays(day).toString()));
        Event light = event(GAZETTE, EventType.REQUEST, MONDAY);
        Event told = event(GAZETTE, EventType.REQUEST, TUESDAY);
        Event undated = event(GAZETTE, EventType.ASSAULT, "");
        events.addAll(List.of(light, told, undated));
        List<Event> kept = timeline(
                        telling(GAZETTE, events.toArray(Event[]::new)),
                        telling(HERALD, event(HERALD, EventType.REQUEST, TUESDAY)))
                .stream()
                .map(TimelineEntry::event)
                .toList();
        assertThat(kept).hasSize(60).contains(told).doesNotContain(light, undated);
    }
}
