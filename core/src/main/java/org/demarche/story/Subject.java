package org.demarche.story;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Speaker;

/**
 * What a saying is about: the sides it names, pronouns among them, and the kinds of deed.
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
        return new Subject(sides(saying), Concepts.in(saying.wording()));
    }

    private static Set<String> sides(Saying saying) {
        Set<String> sides = new LinkedHashSet<>();
        for (Mention mention : saying.reading().annotated().mentions()) {
            if (saying.span().overlaps(mention.head())) sides.add(side(mention.actor()));
        }
        return sides;
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
        long common = sides.stream().filter(other.sides::contains).count();
        return common >= 2 && deeds.stream().anyMatch(other.deeds::contains);
    }
}
