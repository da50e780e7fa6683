package org.demarche.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Commitment;
import org.demarche.store.Archive;
import org.demarche.store.Counts;
import org.demarche.store.Page;
import org.demarche.store.StoryLine;

/**
 * What an archive has grown to.
 *
 * @param threads how many stories each thread has
 * @param open utterances of the stories that were told of in the last 30 days
 * @param commitments threats and promises, and how many of them have a sequel
 */
record Grown(
        Counts counts, List<Integer> threads, int largest, int open, int[] commitments, double memory, double disk) {
    private static final int AT_ONCE = 500;
    private static final int DAYS = 30;
    private static final double MEGABYTE = 1 << 20;

    static Grown of(Archive archive, Path place) throws IOException {
        List<Integer> threads = each(after -> archive.threads(after, AT_ONCE)).stream()
                .map(thread -> thread.stories().size())
                .toList();
        LocalDate last = archive.stories(Optional.empty(), Optional.empty(), Optional.empty(), 1)
                .rows()
                .get(0)
                .last()
                .orElseThrow();
        List<StoryLine> lately =
                each(after -> archive.stories(Optional.of(last.minusDays(DAYS)), Optional.empty(), after, AT_ONCE));
        int open = 0;
        for (StoryLine line : lately)
            open += archive.story(line.id()).orElseThrow().utterances().size();
        int largest = lately.stream().mapToInt(StoryLine::reports).max().orElse(0);
        int[] commitments = commitments(archive);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double memory = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return new Grown(archive.counts(), threads, largest, open, commitments, memory, Files.size(place) / MEGABYTE);
    }

    private static int[] commitments(Archive archive) {
        int[] count = new int[2];
        for (Optional<String> after = Optional.of(""); after.isPresent(); ) {
            Page<Commitment> page = archive.commitments(after.filter(each -> !each.isEmpty()), AT_ONCE);
            count[0] += page.rows().size();
            for (Commitment each : page.rows()) if (!each.followedBy().isEmpty()) count[1]++;
            after = page.next();
        }
        return count;
    }

    private static <T> List<T> each(Function<Optional<String>, Page<T>> pages) {
        List<T> all = new ArrayList<>();
        for (Optional<String> after = Optional.of(""); after.isPresent(); ) {
            Page<T> page = pages.apply(after.filter(each -> !each.isEmpty()));
            all.addAll(page.rows());
            after = page.next();
        }
        return all;
    }

    /** What is told of it, and what a report cost. */
    String line(double cost) {
        return String.format(
                Locale.ROOT,
                "%,8d reports  %6.2f ms of processor a report  %,7d stories (largest of late %d)  %,6d threads (longest"
                        + " %d)  %,6d utterances of late  %,7d commitments, %,d with sequels  %4.0f MB of memory  %,6.0f"
                        + " MB on disk",
                counts.reports(),
                cost,
                counts.stories(),
                largest,
                threads.size(),
                threads.stream().mapToInt(Integer::intValue).max().orElse(0),
                open,
                commitments[0],
                commitments[1],
                memory,
                disk);
    }
}
