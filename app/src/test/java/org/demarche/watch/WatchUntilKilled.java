package org.demarche.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.fetch.FetchLimits;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Reach;
import org.demarche.intake.Intake;
import org.demarche.intake.Loom;
import org.demarche.intake.SayingWitness;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.story.StoryWeaver;

/** A process that follows a feed for one round and says each report as soon as the archive holds it: it gets killed. */
final class WatchUntilKilled {
    private static final Pace PACE =
            new Pace(Duration.ofSeconds(60), Duration.ZERO, Duration.ofMinutes(5), 3, 3, 8, Duration.ofHours(1));

    private WatchUntilKilled() {}

    /** Takes the place of the archive and the address of the feed. */
    public static void main(String[] args) throws IOException {
        FetchLimits limits =
                new FetchLimits(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(30));
        try (Archive archive = Archives.open(args[0], document -> Optional.empty());
                Fetcher fetcher = new Fetcher(limits, Reach.ANYWHERE)) {
            Intake intake = new Intake(archive, WatchUntilKilled::bare, new Loom(new StoryWeaver()), 1);
            new Watch(archive, List.of(args[1]), fetcher, PACE, Clock.systemUTC())
                    .round(intake, new SayingWitness(), (feed, outcome, found) -> {}, () -> false);
        }
    }

    private static Reading bare(Document document) {
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }
}
