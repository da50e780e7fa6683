package org.demarche;

import java.util.List;
import java.util.Optional;

/**
 * A threat or promise, its condition, and what later reports propose as its sequel.
 *
 * @param id {@code k-}, the report its deed is said in, {@code -} and where it is said
 * @param statement the threat or promise
 * @param words where its deed is said
 * @param condition the words of its condition, when it has one
 * @param repeated other wordings of the same commitment
 * @param followedBy later events that match the condition or the deed: proposals, never facts
 */
public record Commitment(
        String id,
        Statement statement,
        Evidence words,
        Optional<Evidence> condition,
        List<Evidence> repeated,
        List<Sequel> followedBy) {
    /**
     * A later event that may fulfil a commitment or meet its condition.
     *
     * @param event the event
     * @param matches {@code deed} or {@code condition}
     * @param why the reason in words
     */
    public record Sequel(Event event, String matches, String why) {}

    public Commitment {
        repeated = List.copyOf(repeated);
        followedBy = List.copyOf(followedBy);
    }

    /** The same, followed by these. */
    public Commitment followedBy(List<Sequel> sequels) {
        return new Commitment(id, statement, words, condition, repeated, sequels);
    }

    Commitment sureOf(double confidence) {
        return followedBy(followedBy.stream()
                .filter(each -> each.event().confidence() >= confidence)
                .toList());
    }
}
