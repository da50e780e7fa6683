package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Actor;
import org.demarche.Evidence;
import org.demarche.Mention;
import org.demarche.PlaceMention;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Table;
import org.demarche.Token;

/** Reads the dead and injured from the sentences of a report, whatever way they are told. */
final class Tolls {
    private static final Told KILL = Told.of("killing");
    private static final Told DIE = Told.of("dying");
    private static final Told HURT = Told.of("hurting");
    private static final Told DEAD = Told.of("dead");
    private static final Set<String> INJURED = words("injured", " ");
    private static final Set<String> BOUNDS = words("bound", "\\|");
    private static final int REACH = 8;
    private static final long MOST = 10_000_000;

    /** Words that tell of one thing, by lemma, or by stem where the engine knows no lemma. */
    private record Told(Set<String> lemmas, Set<String> stems) {
        static Told of(String kind) {
            Set<String> lemmas = words(kind, " ");
            return new Told(lemmas, lemmas.stream().map(Stems::of).collect(Collectors.toUnmodifiableSet()));
        }

        boolean by(String lemma, String stem) {
            return lemmas.contains(lemma) || stems.contains(stem);
        }
    }

    private static Set<String> words(String kind, String parting) {
        return Table.read(Tolls.class, "toll-words.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Stream.of(row.get(1).split(parting)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private final Reading reading;
    private final ToldTimes times;

    private Tolls(Reading reading) {
        this.reading = reading;
        this.times = new ToldTimes(reading);
    }

    /** The tolls of what the report tells, in text order; not those of earlier days and of wars as a whole. */
    static List<Toll> of(Reading reading) {
        Tolls tolls = new Tolls(reading);
        List<Toll> found = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences())
            for (Token token : sentence.tokens()) tolls.at(sentence, token).ifPresent(found::add);
        return found.stream().distinct().toList();
    }

    private Optional<Toll> at(Sentence sentence, Token token) {
        String form = Stems.lower(token.form());
        String lemma = Stems.lower(token.lemma());
        String stem = Stems.of(form);
        if (KILL.by(lemma, stem)) return toll(Toll.Kind.DEAD, sentence, token, patient(sentence, token));
        if (DIE.by(lemma, stem)) return toll(Toll.Kind.DEAD, sentence, token, counted(sentence, token, "nsubj"));
        if (form.equals("toll")) return toll(Toll.Kind.DEAD, sentence, token, after(sentence, token));
        if (DEAD.by(lemma, stem)) return toll(Toll.Kind.DEAD, sentence, token, own(sentence, token));
        if (token.isVerb() && HURT.by(lemma, stem))
            return toll(Toll.Kind.INJURED, sentence, token, patient(sentence, token));
        return INJURED.contains(form)
                ? toll(Toll.Kind.INJURED, sentence, token, own(sentence, token))
                : Optional.empty();
    }

    private Optional<Toll> toll(Toll.Kind kind, Sentence sentence, Token told, Optional<Token> number) {
        if (number.isEmpty() || isUnreal(sentence, told)) return Optional.empty();
        List<Token> digits = digits(sentence, number.get());
        Optional<Double> count = Figures.together(
                digits.stream().map(each -> Stems.lower(each.form())).toList());
        if (count.isEmpty() || count.get() < 1 || count.get() > MOST) return Optional.empty();
        if (count.get() != Math.rint(count.get()) || isMore(kind, sentence, number.get())) return Optional.empty();
        if (!times.tellsOwnTime(sentence)) return Optional.empty();
        return Optional.of(new Toll(
                kind,
                count.get().longValue(),
                bound(sentence, digits.get(0)),
                times.day(),
                places(sentence),
                isWhole(sentence, told, number.get()),
                new Evidence(
                        reading.document().id(),
                        sentence.span().trimmed(reading.document().text()))));
    }

    // Whom a verb of killing hits: its object, or the subject of "were killed".
    private static Optional<Token> patient(Sentence sentence, Token verb) {
        Optional<Token> object = counted(sentence, verb, "obj", "nsubj:pass");
        if (object.isPresent()) return object;
        boolean participle = verb.xpos().equals("VBN") || verb.xpos().equals("JJ");
        if (!participle) return Optional.empty();
        Optional<Token> subject = counted(sentence, verb, "nsubj");
        return subject.isPresent() ? subject : own(sentence, verb);
    }

    private static Optional<Token> counted(Sentence sentence, Token verb, String... relations) {
        return sentence.children(verb, relations).stream()
                .flatMap(noun -> number(sentence, noun).stream())
                .findFirst();
    }

    // "20 dead", "20 people dead", "30 injured".
    private static Optional<Token> own(Sentence sentence, Token word) {
        Optional<Token> number = sentence.children(word, "nummod", "nsubj").stream()
                .flatMap(child -> number(sentence, child).stream())
                .findFirst();
        if (number.isPresent()) return number;
        Optional<Token> head =
                sentence.head(word).filter(noun -> word.is("amod", "acl", "xcomp", "dep", "flat", "compound", "nmod"));
        Optional<Token> joined = head.filter(noun -> noun.id() == word.id() - 1 || word.is("amod"))
                .flatMap(noun -> number(sentence, noun));
        return joined.isPresent() ? joined : before(sentence, word);
    }

    // "60 were injured" says so whatever tree it is given.
    private static Optional<Token> before(Sentence sentence, Token word) {
        int id = word.id() - 1;
        while (id > 1 && sentence.token(id).upos().equals("AUX")) id--;
        return id < 1 || id == word.id() - 1
                ? Optional.empty()
                : Optional.of(sentence.token(id)).filter(Tolls::isNumber);
    }

    private static Optional<Token> number(Sentence sentence, Token noun) {
        if (isNumber(noun)) return Optional.of(noun);
        return sentence.children(noun, "nummod").stream()
                .filter(Tolls::isNumber)
                .findFirst();
    }

    // "The death toll rose to 20".
    private static Optional<Token> after(Sentence sentence, Token toll) {
        boolean death = sentence.children(toll, "compound", "amod").stream()
                .anyMatch(each -> Stems.lower(each.form()).equals("death"));
        if (!death) return Optional.empty();
        int end = Math.min(sentence.tokens().size(), toll.id() + REACH);
        return sentence.tokens().subList(toll.id(), end).stream()
                .filter(Tolls::isNumber)
                .filter(each -> sentence.head(each).filter(Tolls::isNumber).isEmpty())
                .findFirst();
    }

    // "Dozens" and "hundreds" are no number to compare.
    private static boolean isNumber(Token token) {
        if (token.form().endsWith("s")) return false;
        return Figures.value(Stems.lower(token.form())).isPresent()
                && !token.xpos().startsWith("NNP");
    }

    // "Two Chinese tourists", "critically injured" and "12 students and a teacher" are some of those hit.
    private static boolean isWhole(Sentence sentence, Token told, Token number) {
        boolean degree = sentence.children(told, "advmod").stream()
                .anyMatch(each -> each.form().endsWith("ly"));
        Optional<Token> noun = sentence.head(number).filter(head -> number.is("nummod") && !head.equals(told));
        return !degree
                && noun.filter(each ->
                                sentence.children(each, "amod", "compound", "nmod", "conj", "acl", "appos").stream()
                                        .anyMatch(more -> !isIncluded(sentence, more)))
                        .isEmpty();
    }

    // "84 people, including ten children" are all of them.
    private static boolean isIncluded(Sentence sentence, Token noun) {
        return sentence.children(noun, "case", "mark").stream()
                .anyMatch(each -> Stems.lower(each.form()).equals("including"));
    }

    private static List<Token> digits(Sentence sentence, Token last) {
        List<Token> digits = new ArrayList<>(List.of(last));
        for (int id = last.id() - 1; id >= 1 && isNumber(sentence.token(id)); id--) digits.add(0, sentence.token(id));
        return digits;
    }

    /** How the words before it limit a number; empty where they do not. */
    static String bound(Sentence sentence, Token first) {
        String before =
                first.id() > 1 ? Stems.lower(sentence.token(first.id() - 1).form()) : "";
        String two = first.id() > 2 ? Stems.lower(sentence.token(first.id() - 2).form()) + " " + before : before;
        return BOUNDS.stream()
                .filter(bound -> bound.equals(two) || bound.equals(before))
                .findFirst()
                .orElse("");
    }

    // "Three more died" counts on from a number told before.
    private static boolean isMore(Toll.Kind kind, Sentence sentence, Token number) {
        if (kind == Toll.Kind.INJURED) return false;
        List<Token> around = sentence.tokens()
                .subList(
                        Math.max(0, number.id() - 2), Math.min(sentence.tokens().size(), number.id() + 1));
        boolean than = number.id() < sentence.tokens().size()
                && around.stream().anyMatch(each -> Stems.lower(each.form()).equals("than"));
        return !than
                && around.stream()
                        .map(each -> Stems.lower(each.form()))
                        .anyMatch(Set.of("more", "another", "other", "others", "additional", "further")::contains);
    }

    // What may happen, did not, or happened before what is told.
    private static boolean isUnreal(Sentence sentence, Token word) {
        Token predicate = Clauses.predicate(sentence, word);
        return sentence.children(predicate, "aux", "advmod", "cop").stream()
                        .anyMatch(each -> each.xpos().equals("MD")
                                || each.hasLemma("not", "never")
                                || each.hasLemma("have") && each.xpos().equals("VBD"))
                || predicate.xpos().equals("VB")
                || sentence.children(predicate, "mark").stream()
                        .anyMatch(mark -> Stems.lower(mark.form()).equals("if"));
    }

    private Set<String> places(Sentence sentence) {
        Set<String> places = new TreeSet<>();
        List<Span> countries = new ArrayList<>();
        for (Mention mention : reading.annotated().mentionsIn(sentence.span()))
            if (mention.actor().kind() == Actor.Kind.COUNTRY) countries.add(mention.head());
        for (PlaceMention place : reading.annotated().places()) {
            boolean inside = sentence.span().contains(place.span());
            if (inside && countries.stream().noneMatch(place.span()::overlaps))
                places.add(place.place().name());
        }
        return places;
    }
}
