package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Casualties;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.junit.jupiter.api.Test;

class EventExportTest {
    private final Document document = Document.ofText("a, \"report\".txt", "Norland will visit Sudland")
            .published(Published.on(LocalDate.of(2024, 5, 8), Published.Known.STATED));
    private final Event event = new Event(
            document.id(),
            new Span(0, 26),
            new Span(13, 18),
            List.of(new Span(0, 7)),
            EventType.CONSULT,
            List.of("visit"),
            List.of("diplomatic"),
            "042",
            List.of(party("Norland", "NOR")),
            List.of(party("Sudland", "SUD")),
            Optional.empty(),
            Optional.of(TimeValue.day(LocalDate.of(2024, 5, 9))),
            Status.PLANNED,
            Optional.of(new Casualties(Optional.of(2), Optional.empty())),
            List.of(),
            0.9);
    private final Reading reading = new Reading(
            new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(event),
            List.of());

    private static Party party(String name, String code) {
        Actor actor =
                new Actor(name, Actor.Kind.COUNTRY, Optional.of(code), Optional.of("GOV"), Actor.Basis.GAZETTEER, "");
        return new Party(actor, Optional.empty());
    }

    @Test
    void fillsGdeltsSixtyOneColumns() {
        String[] columns = EventGdelt.of(event, reading).split("\t", -1);
        assertThat(columns).hasSize(61);
        assertThat(columns[1]).isEqualTo("20240509");
        assertThat(columns[5]).isEqualTo("NORGOV");
        assertThat(columns[26]).isEqualTo("042");
        assertThat(columns[28]).isEqualTo("04");
        assertThat(columns[29]).isEqualTo("1");
        assertThat(columns[30]).isEqualTo("1.9");
        assertThat(columns[31]).isEqualTo("2");
    }

    @Test
    void givesPloverItsModeIntensityAndAuxiliaryMode() {
        assertThat(EventPlover.of(event, reading).toString())
                .contains("\"event\":[\"CONSULT\"]")
                .contains("\"event_scale\":4.0")
                .contains("\"auxiliary_mode\":\"future\"")
                .contains("\"date\":\"2024-05-09\"")
                .contains("\"size\":{\"dead\":2}");
    }

    @Test
    void quotesCsvFieldsThatNeedIt() {
        String row = EventCsv.of(event, reading);
        assertThat(row).contains("\"a, \"\"report\"\".txt\"").contains("NOR,GOV,SUD,GOV,2024-05-09");
        assertThat(row.chars().filter(c -> c == ',').count())
                .isGreaterThan(EventCsv.HEADER.chars().filter(c -> c == ',').count() - 1);
    }

    @Test
    void tellsAnEventInOneLine() {
        assertThat(EventText.of(event, reading))
                .contains("NOR GOV → SUD GOV")
                .contains("planned")
                .endsWith("+1");
    }
}
