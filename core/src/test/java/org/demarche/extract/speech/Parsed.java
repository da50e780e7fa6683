package org.demarche.extract.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.TimeExpression;
import org.demarche.TimeExpression.Type;
import org.demarche.TimeValue;
import org.demarche.Token;
import org.demarche.annotate.QuotedRegions;
import org.demarche.extract.StatementExtractor;

/**
 * A report written with its trees: one sentence a string, each word as {@code form/TAG/head/relation}, or with its
 * lemma as {@code form|lemma/TAG/head/relation}.
 */
final class Parsed {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    static Parsed of(String... sentences) {
        Parsed parsed = new Parsed();
        for (String each : sentences) parsed.add(each);
        return parsed;
    }

    /** The same report, in which these are known by their names. */
    Parsed naming(Actor... known) {
        actors.addAll(List.of(known));
        return this;
    }

    /** The same report, in which these words mean this day. */
    Parsed dating(String words, LocalDate day) {
        times.add(new TimeExpression(spans(words).findFirst().orElseThrow(), Type.DATE, TimeValue.day(day)));
        return this;
    }

    /** A person in the government of a country. */
    static Actor minister(String name, String code) {
        return new Actor(name, Actor.Kind.PERSON, Optional.of(code), Optional.of("GOV"), Actor.Basis.TEXT, "");
    }

    static Actor country(String name, String code) {
        return new Actor(name, Actor.Kind.COUNTRY, Optional.of(code), Optional.empty(), Actor.Basis.GAZETTEER, "");
    }

    private Stream<Span> spans(String words) {
        String all = text();
        return IntStream.iterate(all.indexOf(words), at -> at >= 0, at -> all.indexOf(words, at + 1))
                .mapToObj(at -> new Span(at, at + words.length()));
    }

    private List<Mention> mentions() {
        return actors.stream()
                .flatMap(who -> spans(who.name()).map(span -> new Mention(span, span, Mention.Form.NAME, who)))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private void add(String sentence) {
        if (sentence.equals("¶")) {
            text.append("\n\n");
            return;
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') text.append(' ');
        int start = text.length();
        List<Token> tokens = new ArrayList<>();
        for (String word : sentence.split(" ")) tokens.add(token(word, tokens.size() + 1));
        sentences.add(new Sentence(new Span(start, text.length()), Role.BODY, tokens, List.of(), Optional.empty()));
    }

    private Token token(String word, int id) {
        String[] parts = word.split("/");
        String[] names = parts[0].split("\\|");
        String form = names[0];
        boolean joins = ",...:?!”’)'s".contains(form)
                || text.length() > 0 && "“‘(".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (id > 1 && !joins) text.append(' ');
        int start = text.length();
        text.append(form);
        String lemma = names.length > 1 ? names[1] : form;
        return new Token(
                id,
                new Span(start, text.length()),
                form,
                lemma,
                upos(parts[1]),
                parts[1],
                "_",
                Integer.parseInt(parts[2]),
                parts[3]);
    }

    private static String upos(String tag) {
        return switch (tag) {
            case "NNP" -> "PROPN";
            case "NN", "NNS" -> "NOUN";
            case "PRP", "WP" -> "PRON";
            case "MD", "AUX" -> "AUX";
            case "IN" -> "ADP";
            case "SC" -> "SCONJ";
            case "DT" -> "DET";
            case "JJ" -> "ADJ";
            case "RB" -> "ADV";
            case "CC" -> "CCONJ";
            case "TO" -> "PART";
            case "CD" -> "NUM";
            case ",", "...", ".", ":", "``", "''", "?" -> "PUNCT";
            default -> "VERB";
        };
    }

    String text() {
        return text.toString();
    }

    List<Statement> statements() {
        Document document = Document.ofText("test", text());
        Annotated annotated =
                new Annotated(document, sentences, QuotedRegions.find(document), mentions(), List.of(), times);
        return new StatementExtractor().extract(annotated);
    }

    /** Each statement as {@code speaker: words}; pieces are parted by an ellipsis. */
    List<String> said() {
        return statements().stream()
                .map(each ->
                        each.speaker().mention().map(span -> span.in(text())).orElse("nobody") + ": " + words(each))
                .toList();
    }

    String words(Statement statement) {
        return String.join(
                " … ", statement.content().stream().map(span -> span.in(text())).toList());
    }
}
