package org.demarche.annotate.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;

/** Someone or something a report speaks of, while the report is read; grows with every mention. */
final class Referent {
    final Actor.Kind kind;
    final boolean plural;
    String name;
    Gender gender = Gender.UNKNOWN;
    /** Posts the report gives them, as nouns name them. */
    final Set<String> posts = new LinkedHashSet<>();
    /** Forms of nouns the report describes them by. */
    final Set<String> nouns = new LinkedHashSet<>();
    /** Who of the gazetteer it may be. */
    List<Person> people = List.of();
    /** Name words without accents, in order; empty for those without a name. */
    List<String> nameWords = List.of();
    /** Single words the report has called them by: "Ruiz" goes on to mean the one it meant before. */
    final Set<String> alone = new LinkedHashSet<>();

    Optional<String> textCode = Optional.empty();
    Optional<String> textSector = Optional.empty();
    String textWhy = "";
    boolean former;
    /** What a list says of something that is no person. */
    Optional<Actor> fixed = Optional.empty();

    int lastSentence;
    double salience;
    private Optional<Actor> resolved = Optional.empty();
    private Optional<Optional<Person>> listed = Optional.empty();

    Referent(Actor.Kind kind, String name, boolean plural) {
        this.kind = kind;
        this.name = name;
        this.plural = plural;
    }

    static Referent of(Actor actor, boolean plural) {
        Referent referent = new Referent(actor.kind(), actor.name(), plural);
        referent.fixed = Optional.of(actor);
        return referent;
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON && !plural;
    }

    boolean isNamed() {
        return !nameWords.isEmpty();
    }

    /** Evidence has come in: who it is must be asked again. */
    void changed() {
        resolved = Optional.empty();
        listed = Optional.empty();
    }

    /** The one person of the gazetteer who fits, asked once for each change. */
    Optional<Person> listed(Resolver resolver) {
        if (listed.isEmpty()) listed = Optional.of(resolver.choose(this));
        return listed.get();
    }

    Actor actor(Resolver resolver) {
        if (fixed.isPresent()) return fixed.get();
        if (resolved.isEmpty()) resolved = Optional.of(resolver.person(this));
        return resolved.get();
    }
}
