package org.demarche.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Commitment;
import org.demarche.DocumentId;
import org.demarche.Dossier;
import org.demarche.Reading;
import org.demarche.Story;
import org.demarche.StoryThread;

/** Gathers from an archive what a page about one story shows. */
public final class Dossiers {
    private Dossiers() {}

    /** The story with its readings, its thread, and the threats and promises made in it. */
    public static Dossier of(Archive archive, Story story) {
        List<Reading> readings = story.documents().stream()
                .map(id -> archive.reading(id).orElseThrow())
                .toList();
        Optional<StoryThread> thread = archive.threadOf(story.id());
        Set<DocumentId> own = Set.copyOf(story.documents());
        return new Dossier(
                readings,
                List.of(story),
                thread.map(each -> own(each, own)).stream().toList(),
                archive.commitmentsOf(story.id()).stream()
                        .map(each -> own(each, own))
                        .toList());
    }

    // Words of reports that the dossier does not hold could not be shown.
    private static StoryThread own(StoryThread thread, Set<DocumentId> own) {
        return new StoryThread(
                thread.id(),
                thread.name(),
                thread.stories(),
                thread.links(),
                thread.claims().stream()
                        .filter(claim -> claim.positions().stream()
                                .allMatch(position ->
                                        own.contains(position.words().document())))
                        .toList());
    }

    private static Commitment own(Commitment commitment, Set<DocumentId> own) {
        return new Commitment(
                commitment.id(),
                commitment.statement(),
                commitment.words(),
                commitment.condition().filter(words -> own.contains(words.document())),
                commitment.repeated().stream()
                        .filter(words -> own.contains(words.document()))
                        .collect(Collectors.toList()),
                commitment.followedBy().stream()
                        .filter(sequel -> own.contains(sequel.event().document()))
                        .toList());
    }
}
