package org.demarche.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Commitment;
import org.demarche.StoryThread;
import org.demarche.store.Archive;
import org.demarche.story.StoryWeaver;

/**
 * Finds the claims and commitments of a line of stories anew where reports are new to it, and leaves the others as they
 * were kept: what a report costs does not grow with the thread. Only reports near those that are new are opened, and
 * those that what is found anew speaks of.
 */
final class Renewal {
    private final Line line;
    private final ClaimRenewal claims;
    private final CommitmentRenewal commitments;

    Renewal(Archive archive, StoryWeaver weaver, Line line) {
        Opened opened = new Opened(archive, line);
        this.line = line;
        this.claims = new ClaimRenewal(weaver, line, opened);
        this.commitments = new CommitmentRenewal(archive, weaver, line, opened);
    }

    /**
     * What was found.
     *
     * @param thread the thread with its claims, where the line is one
     * @param commitments those of each story whose commitments are others now
     */
    record Found(Optional<StoryThread> thread, Map<String, List<Commitment>> commitments) {}

    Found found() {
        return new Found(line.bare().map(this::withClaims), commitments.commitments());
    }

    private StoryThread withClaims(StoryThread bare) {
        return new StoryThread(bare.id(), bare.name(), bare.stories(), bare.links(), claims.claims());
    }
}
