package org.demarche.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Event;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Table;
import org.demarche.Token;

/**
 * What words say is done: their predicates, what these are done to, and whether something is done or undone. Whatever
 * else a sentence mentions is not its deed.
 *
 * @param verbs the stems of the predicates
 * @param objects the stems of what they are done to
 * @param undoes true for "lift", "delay", "withdraw"
 */
record Deed(Set<String> verbs, Set<String> objects, boolean undoes) {
    // Verbs that say little: what they are done to tells the deed.
    private static final Set<String> LIGHT = stems("light");
    private static final Set<String> UNDOING = stems("undoing");

    private static Set<String> stems(String kind) {
        return Table.read(Deed.class, "deed-verbs.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Stream.of(row.get(1).split(" ")))
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this stretch of a report says is done. */
    static Deed of(Reading reading, Span span) {
        Optional<Sentence> sentence = reading.annotated().sentenceAt(span.start());
        if (sentence.isEmpty()) return new Deed(Set.of(), Set.of(), false);
        Set<String> core = Core.of(sentence.get(), span);
        List<Token> verbs = sentence.get().within(span).stream()
                .filter(token -> core.contains(stem(token)))
                .toList();
        return of(sentence.get(), verbs);
    }

    /** What an event's trigger says is done. */
    static Deed of(Reading reading, Event event) {
        Optional<Sentence> sentence =
                reading.annotated().sentenceAt(event.trigger().start());
        return sentence.map(each -> of(each, each.within(event.trigger())))
                .orElseGet(() -> new Deed(Set.of(), Set.of(), false));
    }

    private static Deed of(Sentence sentence, List<Token> predicates) {
        Set<String> verbs = new TreeSet<>();
        Set<String> objects = new TreeSet<>();
        for (Token predicate : predicates) {
            verbs.add(stem(predicate));
            for (Token object : sentence.children(predicate, "obj", "nsubj:pass")) {
                objects.add(stem(object));
                for (Token of : sentence.children(object, "compound", "amod", "nmod")) objects.add(stem(of));
            }
        }
        boolean undoes = Stream.concat(verbs.stream(), objects.stream()).anyMatch(UNDOING::contains);
        return new Deed(verbs, objects, undoes);
    }

    private static String stem(Token token) {
        return Stems.of(Stems.lower(token.form()));
    }

    /** True when the predicate is said not to be so: "if they do not agree". */
    static boolean isNegated(Reading reading, Span span) {
        Optional<Sentence> sentence = reading.annotated().sentenceAt(span.start());
        return sentence.isPresent()
                && sentence.get().within(span).stream()
                        .filter(Token::isVerb)
                        .flatMap(verb -> sentence.get().children(verb, "advmod").stream())
                        .anyMatch(each -> span.contains(each.span()) && each.hasLemma("not", "never"));
    }

    /** True when the other is a deed of this kind: the same verb, or one of its meaning, or the same done with a verb that says little. */
    boolean fits(Deed other) {
        // Without a tree nothing is known of the deed; the words must do.
        if (verbs.isEmpty() || other.verbs.isEmpty()) return true;
        if (undoes != other.undoes) return false;
        return telling(verbs).stream()
                        .anyMatch(verb -> telling(other.verbs).stream().anyMatch(each -> isAlike(verb, each)))
                || (isLight(verbs) || isLight(other.verbs)) && sharesKind(other);
    }

    private static Set<String> telling(Set<String> verbs) {
        Set<String> telling = new TreeSet<>(verbs);
        telling.removeAll(LIGHT);
        return telling;
    }

    private static boolean isLight(Set<String> verbs) {
        return verbs.stream().anyMatch(LIGHT::contains);
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || Synonyms.meaning(one).isPresent() && Synonyms.meaning(one).equals(Synonyms.meaning(other));
    }

    private boolean sharesKind(Deed other) {
        Set<String> kinds = kinds();
        kinds.retainAll(other.kinds());
        return !kinds.isEmpty()
                || objects.stream().anyMatch(each -> other.objects.stream().anyMatch(that -> isAlike(each, that)));
    }

    // The kinds of deed in its verbs and what they are done to: "impose sanctions", "sanctioned"; "help" alone tells
    // none.
    private Set<String> kinds() {
        Set<String> kinds = Concepts.of(telling(verbs));
        kinds.addAll(Concepts.of(objects));
        return kinds;
    }
}
