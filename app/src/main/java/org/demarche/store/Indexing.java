package org.demarche.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.demarche.store.words.Words;
import org.demarche.store.words.Words.Word;

/** Tells what the indexes hold of one reading. */
final class Indexing {
    private final Reading reading;
    private final Document document;
    private final Optional<String> country;

    Indexing(Reading reading, Optional<String> country) {
        this.reading = reading;
        this.document = reading.document();
        this.country = country;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Facets whole = base();
        for (int i = 0; i < reading.statements().size(); i++) {
            Statement statement = reading.statements().get(i);
            entries.add(entry(Kind.STATEMENT, day(statement.said()), i, words(statement), add(base(), statement)));
            add(whole, statement);
        }
        for (int i = 0; i < reading.events().size(); i++) {
            Event event = reading.events().get(i);
            entries.add(entry(Kind.EVENT, day(event.when()), i, stems(event.evidence()), add(base(), event)));
            add(whole, event);
        }
        entries.add(entry(Kind.REPORT, document.published().date(), 0, words(), whole));
        return entries;
    }

    /** The stretches of a document that are the report's own words, as searches see it. */
    static List<Span> stretches(Document document) {
        return document.blocks().stream()
                .filter(block -> block.role().isReport() || block.role() == Role.CAPTION)
                .map(Block::span)
                .toList();
    }

    private static Entry entry(Kind kind, Optional<LocalDate> day, int nth, List<String> words, Facets facets) {
        return new Entry(kind, day, nth, words, facets.words());
    }

    // An undated finding counts for the day of its report.
    private Optional<LocalDate> day(Optional<TimeValue> time) {
        return time.flatMap(TimeValue::from).or(() -> document.published().date());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        boolean headed = document.blocks().stream().anyMatch(block -> block.role() == Role.HEADLINE);
        if (!headed) document.title().ifPresent(title -> words.addAll(Words.stems(title)));
        for (Span stretch : stretches(document)) words.addAll(stems(stretch));
        return words;
    }

    private List<String> words(Statement statement) {
        return stems(statement.evidence().union(statement.contentSpan()));
    }

    private List<String> stems(Span span) {
        return Words.of(document.text(), span).stream().map(Word::stem).toList();
    }

    private Facets base() {
        return new Facets()
                .add(Facet.OUTLET, document.outlet())
                .add(Facet.COUNTRY, country)
                .add(Facet.LANGUAGE, document.language());
    }

    private static Facets add(Facets facets, Statement statement) {
        facets.add(Facet.ACT, statement.act().name())
                .add(Facet.FORM, statement.form().name());
        facets.add(Facet.CONDITION, statement.condition().isPresent() ? "yes" : "no");
        statement.speaker().actor().ifPresent(actor -> facets.add(Facet.SPEAKER, actor));
        statement.via().flatMap(via -> via.actor()).ifPresent(actor -> facets.add(Facet.ACTOR, actor));
        statement.target().map(Party::actor).ifPresent(actor -> facets.add(Facet.TARGET, actor));
        statement.addressee().map(Party::actor).ifPresent(actor -> facets.add(Facet.ACTOR, actor));
        return facets;
    }

    private static Facets add(Facets facets, Event event) {
        facets.add(Facet.TYPE, event.type().name())
                .add(Facet.STATUS, event.status().name());
        event.place().ifPresent(place -> facets.add(Facet.PLACE, place.country()));
        for (Party party : event.actors()) facets.add(Facet.SPEAKER, party.actor());
        for (Party party : event.recipients()) facets.add(Facet.TARGET, party.actor());
        return facets;
    }
}
