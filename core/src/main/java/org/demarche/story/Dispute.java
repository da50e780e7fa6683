package org.demarche.story;

import java.util.Optional;
import java.util.Set;
import org.demarche.Claim;
import org.demarche.Evidence;

/**
 * Denials of one thing.
 *
 * @param denials where they stand
 * @param claim who asserts it and who denies it, where anybody asserts it
 */
public record Dispute(Set<Evidence> denials, Optional<Claim> claim) {
    public Dispute {
        denials = Set.copyOf(denials);
    }
}
