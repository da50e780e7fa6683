package org.demarche.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Reading;
import org.demarche.ShelvedStory;
import org.demarche.story.StoryChange;
import org.demarche.story.StoryIndex;
import org.demarche.story.StoryWeaver;

/** Writes the archive that a release leaves behind for {@link OldArchiveTest}; run once for each form, by hand. */
final class OldArchive {
    private OldArchive() {}

    /** The first is superseded by the second. */
    static List<Reading> readings() {
        Samples.Told told = Samples.told();
        return List.of(
                Samples.reading(told.saying("The first words were put right")),
                Samples.reading(told),
                Samples.reading(
                        told.at("https://post.example/ports").in("Evening Post").on(LocalDate.of(2024, 5, 8))),
                Samples.reading(told.at("odd").saying("half \uD800 a pair").by("Ada Noor", "SUD")));
    }

    public static void main(String[] args) {
        try (Archive archive = Archives.open(Path.of(args[0]).toString(), document -> Optional.of("NOR"))) {
            for (Reading reading : readings()) archive.write(filing -> add(filing, reading));
            StoryWeaver weaver = new StoryWeaver();
            for (String id : archive.waiting()) archive.write(filing -> weave(archive, filing, weaver, id));
        }
    }

    private static boolean add(Filing filing, Reading reading) {
        Receipt receipt = filing.add(reading, Set.of());
        StoryIndex index = new StoryIndex(filing.shelf());
        List<StoryChange> changes = receipt.superseded()
                .map(old -> index.supersede(old, reading.document()))
                .orElseGet(() -> List.of(index.add(reading.document())));
        changes.forEach(change -> change.touched()
                .forEach(story -> index.reportsOf(story).forEach(report -> filing.assign(report, story))));
        return true;
    }

    private static boolean weave(Archive archive, Filing filing, StoryWeaver weaver, String id) {
        ShelvedStory shelved = filing.shelf().story(id).orElseThrow();
        List<Reading> readings = shelved.reports().stream()
                .map(report -> archive.reading(report).orElseThrow())
                .toList();
        filing.keep(weaver.story(shelved, readings));
        return true;
    }
}
