package org.demarche.watch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Robots;
import org.demarche.intake.Intake;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.store.Archive;
import org.demarche.store.WatchBook;

/**
 * Watches feeds for an archive, round after round.
 *
 * <p>All it has to remember stands in the archive, and changes in the transactions that keep the reports: stopped at any
 * moment and begun again, it neither misses nor repeats a page. Used by one thread.
 */
public final class Watch {
    private final Archive archive;
    private final List<String> roots;
    private final Fetcher fetcher;
    private final Robots robots;
    private final Pace pace;
    private final Clock clock;
    private final Turns turns;
    private final Reports reports = new Reports(Limits.STANDARD, InputStream.nullInputStream());

    /**
     * @param archive where reports and what is remembered of the feeds are kept
     * @param roots the addresses of feeds, news sitemaps and pages that name feeds
     * @param fetcher asks addresses, within its limits and as far as it may reach
     */
    public Watch(Archive archive, List<String> roots, Fetcher fetcher, Pace pace, Clock clock) {
        this.archive = archive;
        this.roots = List.copyOf(roots);
        this.fetcher = fetcher;
        this.clock = new SteadyClock(clock);
        this.robots = new Robots(fetcher, this.clock);
        this.pace = pace;
        this.turns = new Turns(this.clock);
    }

    /** What came of asking a feed. */
    public enum Outcome {
        /** It was read. */
        READ,
        /** It says that it is what it was. */
        UNCHANGED,
        /** It could not be had; a problem tells why. */
        FAILED
    }

    /** Is told what comes of each feed. */
    @FunctionalInterface
    public interface Onlooker {
        /** A feed was asked, and pointed to so many pages that were not known. */
        void feed(String address, Outcome outcome, int found);
    }

    /** The address as it is kept and asked for. */
    public static String address(String told) throws IOException {
        return Fetcher.address(told).toString();
    }

    /**
     * Asks every feed that is due, and adds the reports they point to.
     *
     * @param witness is told what becomes of each page
     * @param stopped asked often; when true, what was fetched is kept and the round ends
     */
    public Tally round(Intake intake, Intake.Witness witness, Onlooker onlooker, BooleanSupplier stopped) {
        Round round = new Round(this, onlooker, stopped);
        intake.add(round, witness);
        round.tally().waiting(roots.stream().mapToLong(book()::waiting).sum());
        return round.tally();
    }

    Archive archive() {
        return archive;
    }

    WatchBook book() {
        return archive.watchBook();
    }

    List<String> roots() {
        return roots;
    }

    Fetcher fetcher() {
        return fetcher;
    }

    Robots robots() {
        return robots;
    }

    Pace pace() {
        return pace;
    }

    Clock clock() {
        return clock;
    }

    /** True when what was put off until then may be asked for. */
    boolean isDue(Instant then) {
        Instant now = clock.instant();
        return !then.isAfter(now) || then.isAfter(now.plus(WatchBook.LONGEST_WAIT));
    }

    Turns turns() {
        return turns;
    }

    Reports reports() {
        return reports;
    }
}
