package org.demarche.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Actor.Basis;

/** Weighs the evidence for who a person is: the report's own words, then the gazetteer at the report's date. */
final class Resolver {
    /** Whom news means by a family name that several share. */
    private static final Set<String> TOP =
            Set.of("president", "prime minister", "foreign minister", "candidate", "king", "leader");

    private final Optional<LocalDate> day;

    Resolver(Optional<LocalDate> day) {
        this.day = day;
    }

    Optional<LocalDate> day() {
        return day;
    }

    Actor person(Referent who) {
        Optional<Person> listed = listed(who);
        String name = listed.map(Person::name).orElse(who.name);
        Optional<Office> office = listed.flatMap(this::office);
        boolean told = who.textCode.isPresent() || who.textSector.isPresent();
        Optional<String> code =
                who.textCode.or(() -> office.map(Office::country)).or(() -> listed.map(Person::country));
        Optional<String> sector =
                who.textSector.or(() -> listed.flatMap(this::sector)).filter(known -> !known.isEmpty());
        Basis basis = told && who.textCode.isPresent() || told && listed.isEmpty()
                ? Basis.TEXT
                : listed.isPresent() ? Basis.GAZETTEER : Basis.UNKNOWN;
        return new Actor(name, Actor.Kind.PERSON, code, sector, basis, why(who, listed, basis));
    }

    private String why(Referent who, Optional<Person> listed, Basis basis) {
        String known = listed.map(this::inWords).orElse("");
        if (basis != Basis.TEXT) return known;
        String told = "the report says \u201C" + who.textWhy + "\u201D";
        return known.isEmpty() ? told : told + "; " + known;
    }

    /** "Antony Blinken: USA foreign minister 2021-01-26 to 2025-01-20". */
    private String inWords(Person person) {
        return office(person)
                .map(office -> person.name() + ": " + office.country() + " " + office.inWords())
                .orElse(person.name());
    }

    /** The office at the report's date, else the last one before it, else the first after it. */
    Optional<Office> office(Person person) {
        if (day.isEmpty()) return person.last();
        return person.on(day.get())
                .or(() -> person.before(day.get()))
                .or(() -> person.offices().stream().findFirst());
    }

    private Optional<String> sector(Person person) {
        Optional<Office> office = office(person);
        boolean past = day.isPresent()
                && office.isPresent()
                && office.get().until().isBefore(day.get().minusMonths(2));
        boolean state = office.map(Office::sector)
                .filter(Set.of("GOV", "LEG", "MIL", "JUD")::contains)
                .isPresent();
        return past && state ? Optional.of("ELI") : office.map(Office::sector);
    }

    /** The one listed person who fits what the report says; none when several fit alike. */
    Optional<Person> listed(Referent who) {
        return who.people.isEmpty() ? Optional.empty() : who.listed(this);
    }

    Optional<Person> choose(Referent who) {
        List<Person> fit = who.people.stream()
                .filter(person -> person.gender().agrees(who.gender))
                .filter(person -> who.textCode.isEmpty() || belongs(person, who.textCode.get()))
                .toList();
        if (fit.isEmpty()) return Optional.empty();
        boolean full = who.nameWords.size() > 1;
        if (fit.size() == 1) return full || isPlausible(fit.get(0), who) ? Optional.of(fit.get(0)) : Optional.empty();
        List<Person> better =
                fit.stream().filter(person -> holdsAny(person, who)).toList();
        if (better.size() == 1) return Optional.of(better.get(0));
        List<Person> current = (better.isEmpty() ? fit : better)
                .stream().filter(this::isInOffice).toList();
        if (current.size() == 1) return Optional.of(current.get(0));
        List<Person> top = current.stream().filter(this::isAtTheTop).toList();
        if (top.size() == 1) return Optional.of(top.get(0));
        return full ? Optional.of((current.isEmpty() ? fit : current).get(0)) : Optional.empty();
    }

    private static boolean belongs(Person person, String code) {
        return person.country().equals(code)
                || person.offices().stream().anyMatch(office -> office.country().equals(code));
    }

    /** A family name alone is enough for someone in office then, or told by a post they held. */
    private boolean isPlausible(Person person, Referent who) {
        return isInOffice(person) || holdsAny(person, who);
    }

    private boolean holdsAny(Person person, Referent who) {
        return person.offices().stream().anyMatch(office -> who.posts.contains(office.post()) && near(office));
    }

    /** True when one of them was head of a state or its diplomacy then. */
    boolean isAnyAtTheTop(List<Person> people) {
        return day.isPresent() && people.stream().anyMatch(this::isAtTheTop);
    }

    private boolean isAtTheTop(Person person) {
        return person.offices().stream().anyMatch(office -> TOP.contains(office.post()) && near(office));
    }

    private boolean isInOffice(Person person) {
        return day.isEmpty() || person.offices().stream().anyMatch(this::near);
    }

    // News keeps calling people by an office for a while, and by one they are about to take.
    private boolean near(Office office) {
        return day.isEmpty()
                || !day.get().isBefore(office.from().minusMonths(3))
                        && !day.get().isAfter(office.until().plusMonths(6));
    }

    /** Posts they are known by: told by the report, or held at its date. */
    boolean hasPost(Referent who, String post) {
        if (who.posts.contains(post)) return true;
        return listed(who)
                .map(person -> person.offices().stream()
                        .anyMatch(office -> office.post().equals(post) && near(office)))
                .orElse(false);
    }

    Optional<String> postOf(Referent who) {
        if (!who.posts.isEmpty()) return who.posts.stream().findFirst();
        return listed(who).flatMap(this::office).map(Office::post);
    }
}
