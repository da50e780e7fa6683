package org.demarche.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Casualties;
import org.demarche.Document;
import org.demarche.Dossier;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Evidence;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.Story;
import org.demarche.TimeValue;
import org.demarche.TimelineEntry;

/** Small dossiers made by hand for the tests of the views. */
final class Dossiers {
    static final String HOSTILE =
            "<script>document.title='owned'</script><img src=x onerror=alert(1)> & \"quoted\" \u202Etxet\u202C \uD800 end";

    private Dossiers() {}

    /** One report in which one person says one thing and one thing is done. */
    static Dossier oneReport(String name, String said) {
        String text = "Talks in Oslo\n\n“" + said + "”, " + name
                + " said on Monday.\nNorway hosted talks between Chad and Mali.\n";
        Document document = Document.ofText("reports/one_report.txt", text)
                .published(Published.on(LocalDate.of(2024, 5, 7), Published.Known.STATED));
        Span content = find(text, said);
        Span speaker = find(text, name);
        Statement statement = new Statement(
                document.id(),
                content.union(speaker),
                Statement.Form.DIRECT,
                Act.PROMISE,
                List.of(content),
                Optional.of(find(text, "said")),
                new Speaker.Named(actor(name, "NOR"), Optional.of(speaker)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TimeValue.day(LocalDate.of(2024, 5, 6))),
                List.of("cue said"),
                0.9);
        Event event = new Event(
                document.id(),
                find(text, "Norway hosted talks between Chad and Mali"),
                find(text, "talks"),
                List.of(),
                EventType.CONSULT,
                List.of(),
                List.of(),
                "040",
                List.of(new Party(actor("Chad", "TCD"), Optional.empty())),
                List.of(new Party(actor("Mali", "MLI"), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Status.HAPPENED,
                Optional.<Casualties>empty(),
                List.of("trigger talks"),
                0.8);
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        Reading reading = new Reading(annotated, List.of(statement), List.of(event), List.of());
        Story story = new Story(
                "s1",
                "Talks in Oslo",
                Optional.of(LocalDate.of(2024, 5, 7)),
                List.of(document.id()),
                List.of(),
                List.of(new TimelineEntry(event, List.of(new Evidence(document.id(), event.evidence())), 1)),
                List.of(),
                List.of(),
                List.of());
        return new Dossier(List.of(reading), List.of(story), List.of(), List.of());
    }

    private static Actor actor(String name, String code) {
        return new Actor(
                name,
                Actor.Kind.PERSON,
                Optional.of(code),
                Optional.of("GOV"),
                Actor.Basis.GAZETTEER,
                "made for a test");
    }

    private static Span find(String text, String words) {
        int at = text.lastIndexOf(words);
        return new Span(at, at + words.length());
    }
}
