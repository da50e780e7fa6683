package org.demarche.story;

import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Speaker;
import org.demarche.Statement;

/** Whether two reports may mean one speaker. */
final class Speakers {
    private Speakers() {}

    /** True when the words themselves name the other's speaker first: "the secretary reiterated that …". */
    static boolean relays(Saying saying, Statement other) {
        Optional<Actor> speaker = other.speaker().actor();
        return speaker.isPresent() && saying.setting().opening().stream().anyMatch(named -> same(speaker.get(), named));
    }

    /** True when the saying speaks of them, by name or as "he": of the same person, or of their country where they are none. */
    static boolean speaksOf(Saying saying, Speaker speaker) {
        if (speaker.actor().isEmpty()) return false;
        Actor who = speaker.actor().get();
        return saying.reading().annotated().mentions().stream()
                .filter(mention -> saying.span().overlaps(mention.head()))
                .map(Mention::actor)
                .anyMatch(each -> same(each, who)
                        || who.name().contains(last(each.name()))
                        || who.kind() != Actor.Kind.PERSON
                                && who.code().isPresent()
                                && who.code().equals(each.code()));
    }

    /** True when the first is told by a spokesperson of the country the second's speaker speaks for. */
    static boolean speaksFor(Saying one, Saying other) {
        Optional<Actor> who = one.statement().speaker().actor();
        Optional<Actor> chief = other.statement().speaker().actor();
        if (who.isEmpty() || chief.isEmpty() || who.get().code().isEmpty()) return false;
        return one.setting().spokesperson()
                && who.get().code().equals(chief.get().code());
    }

    /** True when nothing speaks against one speaker: one is unknown, names meet, or a person speaks for a country. */
    static boolean compatible(Statement one, Statement other) {
        return compatible(one.speaker(), other.speaker())
                || one.via().isPresent() && compatible(one.via().get(), other.speaker())
                || other.via().isPresent()
                        && compatible(one.speaker(), other.via().get());
    }

    static boolean compatible(Speaker one, Speaker other) {
        Optional<Actor> a = one.actor();
        Optional<Actor> b = other.actor();
        if (a.isEmpty() || b.isEmpty()) return true;
        if (same(a.get(), b.get())) return true;
        boolean bothPersons = isNamed(one) && isNamed(other);
        boolean sameCode =
                a.get().code().isPresent() && a.get().code().equals(b.get().code());
        return !bothPersons && (sameCode || isUnplaced(a.get()) || isUnplaced(b.get()));
    }

    /** True when both are known and bear one name. */
    static boolean sameName(Speaker one, Speaker other) {
        return one.actor().isPresent()
                && other.actor().isPresent()
                && same(one.actor().get(), other.actor().get());
    }

    /** The same person, country or body, whatever first name or title a report gives it. */
    static boolean same(Actor one, Actor other) {
        if (one.name().equalsIgnoreCase(other.name())) return true;
        boolean persons = one.kind() == Actor.Kind.PERSON && other.kind() == Actor.Kind.PERSON;
        return persons && last(one.name()).equalsIgnoreCase(last(other.name()));
    }

    // "The statement", "the head of US diplomacy": words nobody has traced to an actor yet.
    private static boolean isUnplaced(Actor actor) {
        return actor.code().isEmpty() && actor.kind() != Actor.Kind.PERSON
                || actor.name().startsWith("the ")
                || actor.name().startsWith("The ");
    }

    private static boolean isNamed(Speaker speaker) {
        return speaker.actor().map(who -> who.kind() == Actor.Kind.PERSON).orElse(false);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
