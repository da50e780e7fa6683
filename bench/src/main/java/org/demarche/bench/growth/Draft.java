package org.demarche.bench.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.demarche.Token;

/** Writes lines down as one report, and what is found in them as its reading. */
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Span>> words = new ArrayList<>();
    private final List<Line> lines;

    private Draft(String title, List<Line> lines) {
        this.lines = lines;
        text.append(title);
        blocks.add(new Block(new Span(0, text.length()), Role.HEADLINE));
        for (Line line : lines) write(line);
    }

    /** The reading of a report of these lines. */
    static Reading of(String origin, String outlet, LocalDate day, String title, List<Line> lines) {
        Draft draft = new Draft(title, lines);
        return draft.reading(draft.document(origin, outlet, day, title));
    }

    private void write(Line line) {
        text.append("\n\n");
        List<Span> spans = new ArrayList<>();
        for (Line.Part part : line.parts) {
            if (!spans.isEmpty()) text.append(' ');
            spans.add(new Span(text.length(), text.length() + part.form().length()));
            text.append(part.form());
        }
        text.append('.');
        words.add(spans);
        blocks.add(new Block(new Span(spans.get(0).start(), text.length()), Role.BODY));
    }

    private Document document(String origin, String outlet, LocalDate day, String title) {
        return new Document(
                DocumentId.of(origin, 0, text.toString()),
                Optional.empty(),
                origin,
                0,
                Optional.of(outlet),
                Optional.of(title),
                List.of(),
                Optional.empty(),
                Published.on(day, Published.Known.MARKUP),
                Optional.empty(),
                "en",
                text.toString(),
                blocks);
    }

    private Reading reading(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        List<Quoted> quoted = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            sentences.add(new Sentence(whole(at), Role.BODY, tokens(at), List.of(), Optional.empty()));
            mentions.addAll(mentions(at));
            lines.get(at).told.ifPresent(told -> {
                statements.add(statement(document, at, told));
                if (told.form() == Statement.Form.DIRECT) quoted.add(quoted(at, told));
            });
            lines.get(at).done.ifPresent(done -> events.add(event(document, at, done)));
        }
        Annotated all = new Annotated(document, sentences, quoted, mentions, List.of(), List.of());
        return new Reading(all, statements, events, List.of());
    }

    private Span whole(int line) {
        return blocks.get(line + 1).span();
    }

    private Span word(int line, int number) {
        return words.get(line).get(number - 1);
    }

    private List<Token> tokens(int line) {
        List<Token> tokens = new ArrayList<>();
        List<Line.Part> parts = lines.get(line).parts;
        for (int i = 0; i < parts.size(); i++) {
            Line.Part part = parts.get(i);
            String kind = part.tag().startsWith("V") ? "VERB" : part.tag().startsWith("N") ? "NOUN" : "X";
            tokens.add(new Token(
                    i + 1,
                    word(line, i + 1),
                    part.form(),
                    part.form(),
                    kind,
                    part.tag(),
                    "",
                    part.head(),
                    part.relation()));
        }
        return tokens;
    }

    private List<Mention> mentions(int line) {
        List<Mention> mentions = new ArrayList<>();
        List<Line.Part> parts = lines.get(line).parts;
        for (int i = 0; i < parts.size(); i++) {
            Span head = word(line, i + 1);
            parts.get(i)
                    .names()
                    .ifPresent(actor -> mentions.add(new Mention(
                            new Span(head.end() - actor.name().length(), head.end()), head, Mention.Form.NAME, actor)));
        }
        return mentions;
    }

    private Statement statement(Document document, int line, Line.Told told) {
        Span content = word(line, told.from()).union(word(line, told.to() - 1));
        return new Statement(
                document.id(),
                whole(line),
                told.form(),
                told.act(),
                List.of(content),
                Optional.empty(),
                new Speaker.Named(told.speaker(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                told.target().map(actor -> new Party(actor, Optional.empty())),
                told.condition() == told.to()
                        ? Optional.empty()
                        : Optional.of(word(line, told.condition()).union(word(line, told.to() - 1))),
                day(document),
                List.of(),
                0.8);
    }

    private Quoted quoted(int line, Line.Told told) {
        Span content = word(line, told.from()).union(word(line, told.to() - 1));
        Span marks = word(line, told.from() - 1).union(word(line, told.to()));
        return new Quoted(marks, content, 0, true);
    }

    private Event event(Document document, int line, Line.Done done) {
        return new Event(
                document.id(),
                whole(line),
                word(line, done.verb()),
                List.of(),
                done.type(),
                List.of(),
                List.of(),
                "",
                List.of(new Party(done.doer(), Optional.empty())),
                List.of(new Party(done.to(), Optional.empty())),
                Optional.empty(),
                day(document),
                Status.HAPPENED,
                Optional.empty(),
                List.of(),
                0.8);
    }

    private static Optional<TimeValue> day(Document document) {
        return document.published().date().map(TimeValue::day);
    }
}
