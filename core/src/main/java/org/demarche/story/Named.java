package org.demarche.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/**
 * Finds where reports speak of one thing a user asks for: by its names, by "he" and "the company", and, where plain
 * words are asked for beside names ("US stock markets"), by those words close together.
 */
final class Named {
    // "Markets around the world": words that belong together stand at most so many letters apart.
    private static final int CLOSE = 40;

    /**
     * A name in what was asked for.
     *
     * @param keys its forms
     * @param noun the stem of its last word, which with "the" stands for it later on: "the bank"
     * @param codes the country it names, if it does
     */
    private record Part(Set<String> keys, String noun, Set<String> codes) {
        static Part of(List<String> name, List<Reading> readings) {
            Set<String> keys = NameForms.of(name, readings);
            String noun = Stems.of(Stems.lower(name.get(name.size() - 1)));
            return new Part(keys, noun, countries(NameKey.joined(name), readings));
        }

        private static Set<String> countries(String key, List<Reading> readings) {
            Set<String> codes = new TreeSet<>();
            for (Reading reading : readings) {
                for (Mention mention : reading.annotated().mentions()) {
                    Actor actor = mention.actor();
                    if (isState(actor) && NameKey.of(actor.name()).equals(key))
                        actor.code().ifPresent(codes::add);
                }
            }
            return codes;
        }
    }

    private final List<Part> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Named() {}

    /** Learns from these reports how they name it. */
    static Named of(String about, List<Reading> readings) {
        Named named = new Named();
        List<String> name = new ArrayList<>();
        for (String word : NameKey.words(about)) {
            if (belongs(word, name)) {
                name.add(word);
                continue;
            }
            named.close(name, readings);
            if (!Stems.isStopword(Stems.lower(word))) named.words.add(Stems.of(Stems.lower(word)));
        }
        named.close(name, readings);
        return named;
    }

    // "Bank of America", "NASDAQ composite": small words and those of kind go with the name before them.
    private static boolean belongs(String word, List<String> name) {
        String lower = Stems.lower(word);
        if (lower.equals("the")) return false;
        return NameKey.isProper(word) || !name.isEmpty() && (Stems.isStopword(lower) || NameForms.isKind(word));
    }

    private void close(List<String> name, List<Reading> readings) {
        while (!name.isEmpty() && !NameKey.isProper(last(name)) && !NameForms.isKind(last(name)))
            name.remove(name.size() - 1);
        if (!name.isEmpty()) names.add(Part.of(List.copyOf(name), readings));
        name.clear();
    }

    private static String last(List<String> name) {
        return name.get(name.size() - 1);
    }

    /** The words that stand for it in this report, in text order. */
    List<Span> in(Reading reading) {
        List<List<Span>> named =
                names.stream().map(name -> named(reading, name)).toList();
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            List<List<Span>> parts = parts(named, sentence);
            if (parts.isEmpty()) continue;
            for (Span first : parts.get(0)) together(first, parts).ifPresent(found::add);
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private List<List<Span>> parts(List<List<Span>> named, Sentence sentence) {
        List<List<Span>> parts = new ArrayList<>();
        for (List<Span> name : named)
            parts.add(name.stream().filter(sentence.span()::contains).toList());
        for (String word : words) parts.add(worded(sentence, word));
        return parts;
    }

    private static Optional<Span> together(Span first, List<List<Span>> parts) {
        Span whole = first;
        for (List<Span> part : parts.subList(1, parts.size())) {
            Span so = whole;
            Optional<Span> next = part.stream()
                    .filter(each -> !each.overlaps(so) && gap(each, so) <= CLOSE)
                    .min(Comparator.comparingInt(each -> gap(each, so)));
            if (next.isEmpty()) return Optional.empty();
            whole = whole.union(next.get());
        }
        return Optional.of(whole);
    }

    private static int gap(Span one, Span other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }

    private static List<Span> worded(Sentence sentence, String word) {
        Optional<Integer> meaning = Synonyms.meaning(word);
        List<Span> spans = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String stem = Stems.of(Stems.lower(token.form()));
            boolean alike = meaning.isPresent() && Synonyms.meaning(stem).equals(meaning);
            if (stem.equals(word) || alike) spans.add(token.span());
        }
        return spans;
    }

    private static List<Span> named(Reading reading, Part name) {
        List<Span> spans = new ArrayList<>();
        for (NameUses.Use use : NameUses.of(reading, name.keys)) if (NameUses.standsAlone(use)) spans.add(use.span());
        if (!spans.isEmpty())
            spans.addAll(nouns(reading, name.noun, spans.get(0).end()));
        Set<Actor> actors = new LinkedHashSet<>();
        for (Mention mention : reading.annotated().mentions()) {
            if (mention.form() == Mention.Form.NAME && spans.contains(mention.head())) actors.add(mention.actor());
        }
        for (Mention mention : reading.annotated().mentions()) {
            boolean meant = actors.contains(mention.actor()) || isSide(mention.actor(), name.codes);
            boolean refers = meant && mention.form() != Mention.Form.ADJECTIVE;
            if (refers && spans.stream().noneMatch(mention.span()::overlaps)) spans.add(mention.head());
        }
        return spans;
    }

    private static List<Span> nouns(Reading reading, String noun, int from) {
        List<Span> nouns = new ArrayList<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            for (Token token : sentence.tokens()) {
                boolean common = token.xpos().equals("NN") && token.span().start() > from;
                if (common && Stems.of(Stems.lower(token.form())).equals(noun) && isBare(sentence, token))
                    nouns.add(token.span());
            }
        }
        return nouns;
    }

    // "The bank", but not "the central bank" or "the bank of the river".
    private static boolean isBare(Sentence sentence, Token noun) {
        return sentence.children(noun, "det").stream()
                        .anyMatch(det -> Stems.lower(det.form()).equals("the"))
                && sentence.children(noun, "amod", "compound", "nmod", "acl").isEmpty();
    }

    // Who asks what China did asks for Beijing and its government too.
    private static boolean isSide(Actor actor, Set<String> codes) {
        return isState(actor) && actor.code().filter(codes::contains).isPresent();
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.GOVERNMENT;
    }
}
