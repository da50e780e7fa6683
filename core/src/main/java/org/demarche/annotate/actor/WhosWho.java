package org.demarche.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Actor.Basis;
import org.demarche.Actor.Kind;

/** Answers who a name stands for, from the lists alone: no report is read. */
public final class WhosWho {
    private final Gazetteer gazetteer = new Gazetteer();

    /**
     * Someone or something a name stands for.
     *
     * @param actor as a report of that day would have it
     * @param country the name of the country or body the code stands for
     * @param offices the posts held, the weightiest first, in words; empty for others than people
     * @param names the names it goes by
     */
    public record Answer(Actor actor, String country, List<String> offices, List<String> names) {
        public Answer {
            offices = List.copyOf(offices);
            names = List.copyOf(names);
        }
    }

    /** Everyone and everything the name can stand for; empty when no list knows it. */
    public List<Answer> find(String name, Optional<LocalDate> on) {
        Set<Entry> entries = new LinkedHashSet<>(gazetteer.names.find(name));
        if (entries.isEmpty()) entries.addAll(gazetteer.shortName(Words.key(name)));
        List<Answer> answers = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Entry entry : entries) {
            answer(entry, name, on)
                    .filter(each -> seen.add(each.actor().toString()))
                    .ifPresent(answers::add);
        }
        return answers;
    }

    private Optional<Answer> answer(Entry entry, String name, Optional<LocalDate> on) {
        if (entry instanceof Person person) return Optional.of(person(person, on));
        if (entry instanceof Organisation body) return Optional.of(body(body));
        if (entry instanceof Nation nation) return Optional.of(nation(nation, name));
        return Optional.empty();
    }

    private Answer person(Person person, Optional<LocalDate> on) {
        Referent who = new Referent(Kind.PERSON, person.name(), false);
        who.nameWords = Names.words(person.name());
        who.people = List.of(person);
        Actor actor = new Resolver(on).person(who);
        List<String> offices = person.offices().stream().map(Office::inWords).toList();
        return new Answer(actor, gazetteer.nameOf(actor.code().orElse("")), offices, person.names());
    }

    private Answer body(Organisation body) {
        Actor actor = new Actor(
                body.name(),
                body.kind(),
                known(body.code()),
                known(body.sector()),
                Basis.GAZETTEER,
                "listed organisation");
        return new Answer(actor, gazetteer.nameOf(body.code()), List.of(), List.of(body.name()));
    }

    private Answer nation(Nation nation, String name) {
        Country country = nation.country();
        boolean seat = nation.use() == Nation.Use.SEAT;
        Actor actor = new Actor(
                country.name(),
                seat ? Kind.GOVERNMENT : Kind.COUNTRY,
                Optional.of(country.code()),
                seat ? Optional.of("GOV") : Optional.empty(),
                Basis.GAZETTEER,
                seat ? name + " is a seat of power of " + country.name() : "listed country");
        List<String> names = new ArrayList<>(List.of(country.name()));
        names.addAll(country.others());
        names.addAll(country.adjectives());
        names.addAll(country.seats());
        return new Answer(actor, country.name(), List.of(), names);
    }

    private static Optional<String> known(String code) {
        return Optional.of(code).filter(each -> !each.isEmpty());
    }
}
