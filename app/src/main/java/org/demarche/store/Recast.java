package org.demarche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Event;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Speaker;
import org.demarche.Statement;

/** Puts what became known of actors into a reading; its findings stay where they are. */
final class Recast {
    private final Map<Actor, Actor> known;

    private Recast(Map<Actor, Actor> known) {
        this.known = known;
    }

    /** The reading with these actors known as those; findings with one of them say why. */
    static Reading of(Reading reading, Map<Actor, Actor> known) {
        return known.isEmpty() ? reading : new Recast(known).recast(reading);
    }

    /** The reading as it was before anything was learnt. */
    static Reading forgotten(Reading reading) {
        Map<Actor, Actor> unknown = new HashMap<>();
        reading.annotated().mentions().stream()
                .map(Mention::actor)
                .filter(actor -> actor.basis() == Actor.Basis.LEARNED)
                .forEach(actor -> unknown.put(actor, Actor.unknown(actor.name(), actor.kind())));
        return of(reading, unknown);
    }

    private Reading recast(Reading reading) {
        Annotated annotated = reading.annotated();
        return new Reading(
                new Annotated(
                        annotated.document(),
                        annotated.sentences(),
                        annotated.quoted(),
                        annotated.mentions().stream().map(this::of).toList(),
                        annotated.places(),
                        annotated.times()),
                reading.statements().stream().map(this::of).toList(),
                reading.events().stream().map(this::of).toList(),
                reading.problems());
    }

    private Actor of(Actor actor) {
        return known.getOrDefault(actor, actor);
    }

    private Mention of(Mention mention) {
        return new Mention(mention.span(), mention.head(), mention.form(), of(mention.actor()));
    }

    private Party of(Party party) {
        return new Party(of(party.actor()), party.mention());
    }

    private Speaker of(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) return new Speaker.Named(of(named.who()), named.mention());
        if (speaker instanceof Speaker.Collective some) return new Speaker.Collective(of(some.who()), some.mention());
        return speaker;
    }

    private Statement of(Statement told) {
        List<Actor> actors = new ArrayList<>();
        told.speaker().actor().ifPresent(actors::add);
        told.via().flatMap(Speaker::actor).ifPresent(actors::add);
        told.addressee().map(Party::actor).ifPresent(actors::add);
        told.target().map(Party::actor).ifPresent(actors::add);
        if (actors.stream().noneMatch(known::containsKey)) return told;
        return new Statement(
                told.document(),
                told.evidence(),
                told.form(),
                told.act(),
                told.content(),
                told.cue(),
                of(told.speaker()),
                told.via().map(this::of),
                told.addressee().map(this::of),
                told.target().map(this::of),
                told.condition(),
                told.said(),
                why(told.why(), actors),
                told.confidence());
    }

    private Event of(Event event) {
        List<Actor> actors = new ArrayList<>();
        event.actors().forEach(party -> actors.add(party.actor()));
        event.recipients().forEach(party -> actors.add(party.actor()));
        if (actors.stream().noneMatch(known::containsKey)) return event;
        return event.between(
                        event.actors().stream().map(this::of).toList(),
                        event.recipients().stream().map(this::of).toList())
                .because(why(event.why(), actors));
    }

    // What was learnt is a step of its own, so that it can be taken back.
    private List<String> why(List<String> before, List<Actor> actors) {
        List<String> why = new ArrayList<>(before);
        for (Actor actor : actors.stream().distinct().filter(known::containsKey).toList()) {
            learnt(actor).ifPresent(why::remove);
            learnt(of(actor)).ifPresent(why::add);
        }
        return why;
    }

    private static Optional<String> learnt(Actor actor) {
        if (actor.basis() != Actor.Basis.LEARNED) return Optional.empty();
        return Optional.of(actor.name() + " is " + actor.code().orElse("?")
                + actor.sector().map(each -> " " + each).orElse("") + ": " + actor.why());
    }
}
