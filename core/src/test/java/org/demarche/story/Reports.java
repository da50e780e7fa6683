package org.demarche.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Conllu;
import org.demarche.Document;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;

/** Small readings made by hand. */
final class Reports {
    static final Actor MINISTER = new Actor(
            "Ana Solberg",
            Actor.Kind.PERSON,
            Optional.of("NOR"),
            Optional.of("GOV"),
            Actor.Basis.TEXT,
            "minister in the text");
    static final Actor RIVAL = new Actor(
            "Tomas Rehn", Actor.Kind.PERSON, Optional.of("FIN"), Optional.of("GOV"), Actor.Basis.TEXT, "in the text");

    /** One happening told twice, and another of the same day. */
    static final Document FERRY = dated(
            "a",
            "2031-05-02",
            "Ferry Aurora runs aground off Bergen harbour. The ferry Aurora struck a reef at dawn; "
                    + "all passengers were brought ashore by lifeboats, the Bergen harbour master said.");

    static final Document FERRY_AGAIN = dated(
            "b",
            "2031-05-03",
            "Passengers rescued as ferry Aurora hits reef. Lifeboats from Bergen harbour brought "
                    + "passengers ashore after the ferry Aurora struck a reef at dawn.");
    static final Document BUDGET = dated(
            "c",
            "2031-05-02",
            "Parliament in Helsinki passes the budget. Deputies voted for higher pensions and lower "
                    + "fuel taxes after a night of debate about the deficit.");

    private Reports() {}

    static Document dated(String origin, String day, String text) {
        return Document.ofText(origin, text).published(Published.on(LocalDate.parse(day), Published.Known.STATED));
    }

    /** A reading in which each of these words is a statement of the actor. */
    static Reading saying(Document document, Actor who, Act act, String... words) {
        List<Statement> statements = java.util.Arrays.stream(words)
                .map(each -> statement(document, who, act, each))
                .toList();
        return new Reading(annotated(document), statements, List.of(), List.of());
    }

    /** A reading whose whole text the minister says, with its quotation marks known. */
    static Reading marking(String text, String day) {
        Document document = dated(text, day, text);
        int open = text.indexOf('“');
        List<Quoted> quoted = open < 0
                ? List.of()
                : List.of(new Quoted(
                        new Span(open, text.indexOf('”') + 1), new Span(open + 1, text.indexOf('”')), 0, true));
        Annotated annotated =
                new Annotated(document, annotated(document).sentences(), quoted, List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(statement(document, MINISTER, Act.ASSERT, text)), List.of(), List.of());
    }

    static Annotated annotated(Document document) {
        Span all = new Span(0, document.text().length());
        Sentence sentence = new Sentence(all, Role.BODY, List.of(), List.of(), Optional.empty());
        return new Annotated(document, List.of(sentence), List.of(), List.of(), List.of(), List.of());
    }

    static Statement statement(Document document, Actor who, Act act, String words) {
        int at = document.text().indexOf(words);
        Span span = new Span(at, at + words.length());
        return new Statement(
                document.id(),
                span,
                Statement.Form.DIRECT,
                act,
                List.of(span),
                Optional.empty(),
                new Speaker.Named(who, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Party(RIVAL, Optional.empty())),
                Optional.empty(),
                document.published().date().map(TimeValue::day),
                List.of(),
                0.9);
    }

    /** A reading of this day with these trees, and the first word "then" of each sentence as that time, if it is given. */
    static Reading parsed(String day, Optional<TimeValue> then, String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        for (String each : lines) {
            int start = sentences.isEmpty()
                    ? 0
                    : sentences.get(sentences.size() - 1).span().end() + 1;
            Sentence sentence = Conllu.sentence(each, start);
            sentences.add(sentence);
            sentence.tokens().stream()
                    .filter(token -> then.isPresent() && token.form().equals("then"))
                    .limit(1)
                    .forEach(token ->
                            times.add(new TimeExpression(token.span(), TimeExpression.Type.DATE, then.orElseThrow())));
        }
        String text = String.join(" ", sentences.stream().map(Conllu::text).toList());
        Document document = dated(day + " " + text.hashCode(), day, text);
        return new Reading(
                new Annotated(document, sentences, List.of(), List.of(), List.of(), times),
                List.of(),
                List.of(),
                List.of());
    }

    static Reading parsed(String day, String... lines) {
        return parsed(day, Optional.empty(), lines);
    }
}
