package org.demarche.watch;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.demarche.intake.Intake;
import org.demarche.store.WatchBook;
import org.demarche.store.WatchedFeed;
import org.demarche.store.WatchedPage;

/** One round over all feeds: asks those that are due, and fetches the pages that wait. */
final class Round implements Intake.Source {
    private static final long GLANCE_MILLIS = 100;

    private final Watch watch;
    private final Instant end;
    private final Watch.Onlooker onlooker;
    private final BooleanSupplier stopped;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Set<String> asked = new HashSet<>();
    private final Tally tally = new Tally();
    private int open;

    Round(Watch watch, Watch.Onlooker onlooker, BooleanSupplier stopped) {
        this.watch = watch;
        this.onlooker = onlooker;
        this.stopped = stopped;
        this.end = watch.clock().instant().plus(watch.pace().every());
    }

    Tally tally() {
        return tally;
    }

    Watch.Onlooker onlooker() {
        return onlooker;
    }

    @Override
    public void read(Intake.Desk desk) {
        Results results = new Results(watch, this, desk);
        watch.book().pauses().forEach((host, until) -> {
            if (!watch.isDue(until)) watch.turns().pause(host, until);
        });
        watch.roots().forEach(root -> feed(root, root));
        watch.roots().forEach(this::waiting);
        ExecutorService couriers = Executors.newFixedThreadPool(watch.pace().asked(), Round::thread);
        try {
            for (int i = 0; i < watch.pace().asked(); i++)
                couriers.execute(
                        new Courier(watch.fetcher(), watch.robots(), watch.turns(), watch.pace(), end, answers::add));
            while (goesOn()) take(results);
        } finally {
            couriers.shutdownNow();
            watch.turns().clear();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }

    private boolean goesOn() {
        if (stopped.getAsBoolean()) return false;
        // In this order: a courier hands its answer in before its turn is over.
        boolean more = open > 0
                && watch.clock().instant().isBefore(end)
                && watch.turns().goesOn(end);
        return more || !answers.isEmpty();
    }

    private void take(Results results) {
        try {
            Answer answer = answers.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            if (answer == null) return;
            open--;
            results.take(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while watching", e);
        }
    }

    /** Has a feed asked in this round, if it is due and was not asked yet. */
    void feed(String address, String root) {
        WatchBook book = watch.book();
        WatchedFeed feed = book.feed(address).orElse(WatchedFeed.first(address));
        if (!watch.isDue(feed.due()) || !asked.add(address)) return;
        tally.asked();
        add(new Errand.OfFeed(feed, root, Errand.Hop.first(address)));
    }

    private void waiting(String root) {
        watch.book().waiting(root, watch.clock().instant()).forEach(this::page);
    }

    /** Has a page fetched in this round, unless it was already. */
    void page(WatchedPage page) {
        if (asked.add(page.address())) add(new Errand.OfPage(page, Errand.Hop.first(page.address())));
    }

    private void add(Errand errand) {
        open++;
        watch.turns().add(errand);
    }
}
