package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import org.demarche.Party;
import org.demarche.Statement;

/**
 * A match with the parties found at its places.
 *
 * @param match the frame and its clause
 * @param actors who does it
 * @param recipients to whom
 * @param said the statement whose content it stands in, when it does
 */
record Telling(Match match, List<Party> actors, List<Party> recipients, Optional<Statement> said) {
    Telling {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** How well the match is filled: more words asked for and more sides found are better. */
    int weight() {
        return match.frame().weight() + (actors.isEmpty() ? 0 : 2) + (recipients.isEmpty() ? 0 : 2);
    }

    boolean anyCoded() {
        return coded(actors) || coded(recipients);
    }

    static boolean coded(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.actor().code().isPresent());
    }
}
