package org.demarche.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.Strand;
import org.demarche.store.Filing;
import org.demarche.store.LinkedStory;
import org.demarche.store.StoryLink;
import org.demarche.story.StoryIndex;
import org.demarche.story.StoryWeaver;

/**
 * Links a story to the earlier one it goes on with, in one transaction. Only the latest stories under its most telling
 * words are looked at, and those that are linked to it, so that it costs the same however many there are.
 */
final class Linking {
    private final Filing filing;
    private final StoryWeaver weaver;
    private final StoryIndex stories;

    Linking(Filing filing, StoryWeaver weaver) {
        this.filing = filing;
        this.weaver = weaver;
        this.stories = new StoryIndex(filing.shelf());
    }

    /** Links a woven story, and to it the later ones that go on with it rather than with what they were linked to. */
    void link(String story) {
        Strand strand = filing.linked(story).orElseThrow().strand();
        for (String follower : filing.linkedTo(story)) follow(follower, strand);
        List<LinkedStory> near = near(story);
        filing.link(story, best(strand, near));
        for (LinkedStory other : near) attract(other, strand);
    }

    private List<LinkedStory> near(String story) {
        return stories.near(story).stream()
                .flatMap(id -> filing.linked(id).stream())
                .toList();
    }

    private Optional<StoryLink> best(Strand strand, List<LinkedStory> near) {
        return near.stream()
                .flatMap(other -> link(strand, other.strand()).stream())
                .max(Comparator.comparingDouble(StoryLink::sureness)
                        .thenComparing(StoryLink::earlier, Comparator.reverseOrder()));
    }

    private Optional<StoryLink> link(Strand later, Strand earlier) {
        OptionalDouble sureness = weaver.goesOn(later, earlier);
        return sureness.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryLink(earlier.story(), sureness.getAsDouble()));
    }

    // The story changed; what was linked to it may fit another better now.
    private void follow(String follower, Strand changed) {
        LinkedStory linked = filing.linked(follower).orElseThrow();
        Optional<StoryLink> now = link(linked.strand(), changed);
        if (!now.equals(linked.link())) filing.link(follower, now.or(() -> best(linked.strand(), near(follower))));
    }

    private void attract(LinkedStory other, Strand strand) {
        double before = other.link().map(StoryLink::sureness).orElse(0.0);
        link(other.strand(), strand)
                .filter(link -> link.sureness() > before)
                .ifPresent(link -> filing.link(other.strand().story(), Optional.of(link)));
    }
}
