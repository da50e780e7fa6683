package org.demarche.annotate.actor;

import java.util.List;
import java.util.Optional;

/**
 * A smallest unit of phrases: one word, or several that a list knows together.
 *
 * @param from its first word
 * @param to one past its last word
 * @param kind what it does in a phrase
 * @param entries what the lists know of it
 */
record Atom(int from, int to, Kind kind, List<Entry> entries) {
    /** What an atom does in a phrase. */
    enum Kind {
        NATION,
        ORGANISATION,
        NOUN,
        TITLE,
        /** A person's name, listed or not. */
        NAME,
        /** A name of something else the lists do not know. */
        THING,
        PLACE,
        DETERMINER,
        OWNER,
        PRONOUN,
        GENITIVE,
        HYPHEN,
        COMMA,
        PREPOSITION,
        MODIFIER,
        WORD,
        MARK
    }

    boolean is(Kind other) {
        return kind == other;
    }

    <T extends Entry> Optional<T> first(Class<T> type) {
        for (Entry entry : entries) if (type.isInstance(entry)) return Optional.of(type.cast(entry));
        return Optional.empty();
    }

    /** The country this word names or qualifies by in that use. */
    Optional<Nation> nation(Nation.Use use) {
        for (Entry entry : entries)
            if (entry instanceof Nation nation && nation.use() == use) return Optional.of(nation);
        return Optional.empty();
    }
}
