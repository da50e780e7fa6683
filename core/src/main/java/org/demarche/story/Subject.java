package org.demarche.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Sentence;
import org.demarche.Speaker;
import org.demarche.Token;

/**
 * What a saying is about: the sides it names, pronouns among them, and the kinds of deed it tells of. Whatever else it
 * mentions is not its deed: who asks for talks about a withdrawal does not tell of one.
 *
 * @param sides country codes, or names where no code is known
 * @param deeds kinds of deed
 */
record Subject(Set<String> sides, Set<String> deeds) {
    Subject {
        sides = Set.copyOf(sides);
        deeds = Set.copyOf(deeds);
    }

    static Subject of(Saying saying) {
        return new Subject(sides(saying), deeds(saying));
    }

    private static Set<String> sides(Saying saying) {
        Set<String> sides = new LinkedHashSet<>();
        for (Mention mention : saying.reading().annotated().mentions()) {
            if (saying.span().overlaps(mention.head())) sides.add(side(mention.actor()));
        }
        return sides;
    }

    // Without a tree nothing is known of what is done; the words must do.
    private static Set<String> deeds(Saying saying) {
        Optional<Sentence> sentence =
                saying.reading().annotated().sentenceAt(saying.span().start());
        if (saying.core().isEmpty() || sentence.isEmpty()) return Concepts.in(saying.wording());
        Set<String> stems = new TreeSet<>();
        for (Token token : sentence.get().within(saying.span()))
            if (saying.core().contains(stem(token))) told(sentence.get(), token, stems);
        return Concepts.of(stems);
    }

    // A predicate, what it is done to and with, and what these are of: "gave Russia every kind of military support".
    private static void told(Sentence sentence, Token predicate, Set<String> stems) {
        stems.add(stem(predicate));
        for (Token object : sentence.children(predicate, "obj", "obl", "nsubj:pass")) {
            stems.add(stem(object));
            for (Token of : sentence.children(object, "compound", "amod", "nmod", "conj"))
                if (!of.is("nmod") || isOf(sentence, of)) stems.add(stem(of));
        }
        // "Claims it may assist Russia": the deed is what is claimed.
        if (!Denial.CLAIM_NOUNS.contains(stem(predicate))) return;
        for (Token claimed : sentence.children(predicate, "acl", "ccomp")) told(sentence, claimed, stems);
    }

    // "A probe into meddling" tells of no meddling, "every kind of meddling" does.
    private static boolean isOf(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").stream().anyMatch(each -> each.hasLemma("of"));
    }

    private static String stem(Token token) {
        return Stems.of(Stems.lower(token.form()));
    }

    static String side(Actor actor) {
        return actor.code().orElse(actor.name());
    }

    static Optional<String> side(Speaker speaker) {
        return speaker.actor().map(Subject::side);
    }

    Subject with(Optional<String> side) {
        Set<String> more = new TreeSet<>(sides);
        side.ifPresent(more::add);
        return new Subject(more, deeds);
    }

    /** True when both speak of a deed of one kind between the same two sides. */
    boolean meets(Subject other) {
        List<String> common = sides.stream().filter(other.sides::contains).toList();
        return common.size() >= 2 && deeds.stream().anyMatch(other.deeds::contains);
    }
}
