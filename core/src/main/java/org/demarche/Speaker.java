package org.demarche;

import java.util.Optional;

/** Who says a statement's content. Unknown is an answer: speech without a name is kept. */
public sealed interface Speaker {
    /** The name to show. */
    String name();

    Optional<Actor> actor();

    /** The words that name the speaker, when there are any. */
    Optional<Span> mention();

    /** One person. */
    record Named(Actor who, Optional<Span> mention) implements Speaker {
        @Override
        public String name() {
            return who.name();
        }

        @Override
        public Optional<Actor> actor() {
            return Optional.of(who);
        }
    }

    /** A government, an organisation, a group, several together: "the White House", "US media", "officials". */
    record Collective(Actor who, Optional<Span> mention) implements Speaker {
        @Override
        public String name() {
            return who.name();
        }

        @Override
        public Optional<Actor> actor() {
            return Optional.of(who);
        }
    }

    /** Nobody is named; the words may still say something ("sources"). */
    record Unknown(Optional<Span> mention) implements Speaker {
        @Override
        public String name() {
            return "unknown";
        }

        @Override
        public Optional<Actor> actor() {
            return Optional.empty();
        }
    }
}
