package org.demarche.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Block;
import org.demarche.Casualties;
import org.demarche.Deixis;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Mention;
import org.demarche.Name;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Problem;
import org.demarche.Published;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;
import org.demarche.Token;

/** Readings made by hand for the tests of the archive. */
final class Samples {
    private Samples() {}

    /** What a sample may differ in. */
    record Told(String origin, String outlet, String title, LocalDate day, String speaker, String code, String said) {
        Told at(String other) {
            return new Told(other, outlet, title, day, speaker, code, said);
        }

        Told by(String name, String country) {
            return new Told(origin, outlet, title, day, name, country, said);
        }

        Told on(LocalDate other) {
            return new Told(origin, outlet, title, other, speaker, code, said);
        }

        Told in(String other) {
            return new Told(origin, other, title, day, speaker, code, said);
        }

        Told saying(String words) {
            return new Told(origin, outlet, title, day, speaker, code, words);
        }
    }

    static Told told() {
        return new Told(
                "https://courier.example/talks",
                "The Courier",
                "Norland closes its ports",
                LocalDate.of(2024, 5, 7),
                "Jana Berg",
                "NOR",
                "We will answer every threat at once");
    }

    /** One report with one statement and one event, and something in every field. */
    static Reading reading(Told told) {
        String text = told.title + "\n\n“" + told.said + "”, " + told.speaker
                + " warned Suderland on Monday if café talks in Ostby fail.\n\nNorland’s navy closed its ports, hurting three.\n";
        Document document = document(told, text);
        Span content = find(text, told.said);
        Span name = find(text, told.speaker);
        Actor speaker = new Actor(
                told.speaker,
                Actor.Kind.PERSON,
                Optional.of(told.code),
                Optional.of("GOV"),
                Actor.Basis.GAZETTEER,
                "minister");
        Actor target = Actor.unknown("Suderland", Actor.Kind.COUNTRY);
        TimeValue monday =
                TimeValue.day(told.day.minusDays(1)).told(new Deixis.Weekday(DayOfWeek.MONDAY, Deixis.Side.PAST));
        Statement statement = new Statement(
                document.id(),
                content.union(find(text, "fail")),
                Statement.Form.DIRECT,
                Act.THREATEN,
                List.of(content),
                Optional.of(find(text, "warned")),
                new Speaker.Named(speaker, Optional.of(name)),
                Optional.of(new Speaker.Unknown(Optional.empty())),
                Optional.of(new Party(target, Optional.of(find(text, "Suderland")))),
                Optional.of(new Party(target, Optional.empty())),
                Optional.of(find(text, "if café talks in Ostby fail")),
                Optional.of(monday),
                List.of("cue warned", "speaker beside it"),
                0.9125);
        Place ostby =
                new Place("Ostby", told.code, Optional.of(60.25), Optional.of(-5.5), Optional.of(find(text, "Ostby")));
        Event event = new Event(
                document.id(),
                find(text, "Norland’s navy closed its ports"),
                find(text, "closed"),
                List.of(find(text, told.title)),
                EventType.COERCE,
                List.of("restrict"),
                List.of("military"),
                "172",
                List.of(new Party(speaker, Optional.of(find(text, "Norland’s navy")))),
                List.of(new Party(target, Optional.empty())),
                Optional.of(ostby),
                Optional.of(new TimeValue("2024-05", Optional.of(told.day), Optional.of(told.day.plusDays(3)))),
                Status.HAPPENED,
                Optional.of(new Casualties(Optional.empty(), Optional.of(3))),
                List.of("trigger closed"),
                0.75);
        Annotated annotated = new Annotated(
                document,
                sentences(text),
                List.of(new Quoted(new Span(content.start() - 1, content.end() + 1), content, 0, true)),
                List.of(new Mention(name, name, Mention.Form.NAME, speaker)),
                List.of(new PlaceMention(find(text, "Ostby"), ostby)),
                List.of(new TimeExpression(find(text, "Monday"), TimeExpression.Type.DATE, monday)));
        return new Reading(
                annotated,
                List.of(statement),
                List.of(event),
                List.of(new Problem(told.origin, "annotate", "one mark is missing")));
    }

    static Reading reading() {
        return reading(told());
    }

    private static Document document(Told told, String text) {
        Span title = find(text, told.title);
        return new Document(
                DocumentId.of(told.origin, 0, text),
                Optional.empty(),
                told.origin,
                0,
                Optional.of(told.outlet),
                Optional.of(told.title),
                List.of("A. Writer", "B. Écrivain"),
                Optional.of("World"),
                Published.at(LocalDateTime.of(told.day, java.time.LocalTime.of(21, 11)), Published.Known.MARKUP)
                        .withZone(ZoneOffset.ofHoursMinutes(5, 30))
                        .because("its time stamp"),
                Optional.of(Published.on(told.day, Published.Known.STATED).withEvidence(title)),
                "en",
                text,
                List.of(
                        new Block(title, Role.HEADLINE, Optional.of(new Span(100, 160))),
                        new Block(new Span(title.end() + 2, text.length() - 1), Role.BODY)));
    }

    private static List<Sentence> sentences(String text) {
        List<Token> tokens = new ArrayList<>();
        Span span = new Span(text.indexOf("Norland’s"), text.length() - 1);
        int from = span.start();
        for (String word : span.in(text).split(" ")) {
            int id = tokens.size() + 1;
            String lemma = word.endsWith("s") ? "be" : word.toLowerCase(java.util.Locale.ROOT);
            tokens.add(new Token(
                    id,
                    new Span(from, from + word.length()),
                    id == 2 ? "fleet" : word,
                    lemma,
                    "NOUN",
                    "NN",
                    id % 2 == 0 ? "_" : "Number=Sing",
                    id == 3 ? 0 : 3,
                    id == 3 ? "root" : "nsubj:pass"));
            from += word.length() + 1;
        }
        Name name = new Name(find(text, "Norland’s navy"), Name.Kind.ORGANISATION);
        return List.of(new Sentence(span, Role.BODY, tokens, List.of(name), Optional.empty()));
    }

    static Span find(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException("“" + words + "” is not in the sample");
        return new Span(start, start + words.length());
    }
}
