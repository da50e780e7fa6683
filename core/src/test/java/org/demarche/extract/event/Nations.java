package org.demarche.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.TimeExpression;

/** Reads sentences written by hand, in which Norland and Sudland are countries, as a report of 8 May 2024. */
final class Nations {
    private final EventReader reader = new EventReader();
    /** The codes of the names that stand for countries. */
    final Map<String, String> codes = new LinkedHashMap<>(Map.of("Norland", "NOR", "Sudland", "SUD"));
    /** The time expressions of the sentence. */
    final List<TimeExpression> times = new ArrayList<>();

    Annotated annotated(String lines) {
        Sentence sentence = Conllu.sentence(lines);
        String text = Conllu.text(sentence);
        List<Mention> mentions = new ArrayList<>();
        codes.forEach((name, code) -> {
            int at = text.indexOf(name);
            if (at < 0) return;
            Span span = new Span(at, at + name.length());
            mentions.add(new Mention(span, span, Mention.Form.NAME, country(name, code)));
        });
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        Document document = Document.ofText("a report", text)
                .published(Published.on(LocalDate.of(2024, 5, 8), Published.Known.STATED));
        return new Annotated(document, List.of(sentence), List.of(), mentions, List.of(), times);
    }

    static Actor country(String name, String code) {
        return new Actor(name, Actor.Kind.COUNTRY, Optional.of(code), Optional.empty(), Actor.Basis.GAZETTEER, "");
    }

    List<Event> read(String lines) {
        return reader.read(annotated(lines), List.of());
    }

    static List<String> sides(List<Party> parties) {
        return parties.stream().map(party -> party.actor().name()).toList();
    }
}
