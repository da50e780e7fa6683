package org.demarche.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Conllu;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Place;
import org.demarche.PlaceMention;
import org.demarche.Published;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.TimeExpression;

/** Reads sentences written by hand, in which Norland and Sudland are countries, as a report of 8 May 2024. */
final class Nations {
    private final EventReader reader = new EventReader();
    /** The codes of the names that stand for countries. */
    final Map<String, String> codes = new LinkedHashMap<>(Map.of("Norland", "NOR", "Sudland", "SUD"));
    /** Who else is known by name. */
    final List<Actor> people = new ArrayList<>();
    /** The time expressions of the sentences. */
    final List<TimeExpression> times = new ArrayList<>();
    /** The names of towns of Sudland. */
    final List<String> towns = new ArrayList<>();

    Annotated annotated(String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (String each : lines) {
            int start = sentences.isEmpty()
                    ? 0
                    : sentences.get(sentences.size() - 1).span().end() + 1;
            sentences.add(Conllu.sentence(each, start));
        }
        String text = String.join(" ", sentences.stream().map(Conllu::text).toList());
        Document document = Document.ofText("a report", text)
                .published(Published.on(LocalDate.of(2024, 5, 8), Published.Known.STATED));
        return new Annotated(document, sentences, List.of(), mentions(text), places(text), times);
    }

    private List<Mention> mentions(String text) {
        List<Actor> all = new ArrayList<>(people);
        codes.forEach((name, code) -> all.add(country(name, code)));
        return all.stream()
                .flatMap(
                        actor -> all(text, actor.name()).map(span -> new Mention(span, span, Mention.Form.NAME, actor)))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private List<PlaceMention> places(String text) {
        return towns.stream()
                .flatMap(name -> all(text, name)
                        .map(span -> new PlaceMention(
                                span, new Place(name, "SUD", Optional.empty(), Optional.empty(), Optional.of(span)))))
                .toList();
    }

    private static Stream<Span> all(String text, String words) {
        return IntStream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .mapToObj(at -> new Span(at, at + words.length()));
    }

    /** A person in the government of a country. */
    static Actor minister(String name, String code) {
        return new Actor(name, Actor.Kind.PERSON, Optional.of(code), Optional.of("GOV"), Actor.Basis.TEXT, "");
    }

    static Actor country(String name, String code) {
        return new Actor(name, Actor.Kind.COUNTRY, Optional.of(code), Optional.empty(), Actor.Basis.GAZETTEER, "");
    }

    List<Event> read(String... lines) {
        return reader.read(annotated(lines), List.of());
    }

    List<Event> read(Annotated text, Statement... statements) {
        return reader.read(text, List.of(statements));
    }

    static List<String> sides(List<Party> parties) {
        return parties.stream().map(party -> party.actor().name()).toList();
    }
}
