package org.demarche;

import java.util.Optional;

/**
 * Someone who can speak or act: a person, a government, a country, an organisation, a group.
 *
 * @param name the fullest name known ("Antony Blinken", "China", "US media")
 * @param kind what it is
 * @param code ISO 3166-1 alpha-3 of the country it belongs to, or PLOVER's code of an international body
 *     ({@code EUR}, {@code UNO}, {@code IGO} …), when known
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, {@code JRN} …), when known
 * @param basis how the code is known
 * @param why the evidence in words ("US Secretary of State since 2021-01-26"), for {@code explain}
 */
public record Actor(String name, Kind kind, Optional<String> code, Optional<String> sector, Basis basis, String why) {

    /** What an actor is. */
    public enum Kind {
        PERSON,
        COUNTRY,
        GOVERNMENT,
        ORGANISATION,
        GROUP
    }

    /** How the code of an actor is known, strongest first. */
    public enum Basis {
        /** The report's own description ("Chinese Foreign Ministry spokesman Zhao Lijian"). */
        TEXT,
        /** The gazetteer, at the report's date. */
        GAZETTEER,
        /** Other reports of the archive. */
        LEARNED,
        /** Not known. */
        UNKNOWN
    }

    public Actor {
        if (name.isBlank()) throw new IllegalArgumentException("an actor has a name");
    }

    /** An actor of whom only the words are known. */
    public static Actor unknown(String name, Kind kind) {
        return new Actor(name, kind, Optional.empty(), Optional.empty(), Basis.UNKNOWN, "");
    }

    /** True when both stand for the same side in an event: the same code, or the same name when none is known. */
    public boolean sameSide(Actor other) {
        return code.isPresent() || other.code.isPresent() ? code.equals(other.code) : name.equals(other.name);
    }
}
