package org.demarche.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Reply;
import org.demarche.intake.Intake;
import org.demarche.source.Fetched;
import org.demarche.source.Listing;
import org.demarche.source.Listings;
import org.demarche.source.Sink;
import org.demarche.store.WatchedFeed;
import org.demarche.store.WatchedPage;
import org.demarche.store.WatchedPage.State;

/** Draws from each answer what is to be kept, and what is to be asked next. */
final class Results {
    private static final String STAGE = "watch";

    private final Watch watch;
    private final Round round;
    private final Intake.Desk desk;

    Results(Watch watch, Round round, Intake.Desk desk) {
        this.watch = watch;
        this.round = round;
        this.desk = desk;
    }

    void take(Answer answer) {
        answer.pause().ifPresent(pause -> pause(answer.errand(), pause));
        if (answer.errand() instanceof Errand.OfFeed feed) feed(feed, answer);
        else if (answer.errand() instanceof Errand.OfPage page) page(page, answer);
    }

    private void pause(Errand errand, Duration pause) {
        Instant until = watch.clock().instant().plus(pause);
        watch.turns().pause(errand.hop().host(), until);
        watch.archive().write(filing -> {
            filing.pause(errand.hop().host(), until);
            return true;
        });
    }

    private void feed(Errand.OfFeed errand, Answer answer) {
        if (answer.reply().isEmpty()) {
            failed(errand, answer.why(), answer.pause());
            return;
        }
        Reply reply = answer.reply().get();
        if (reply.isUnchanged()) {
            round.tally().unchanged();
            round.onlooker().feed(errand.address(), Watch.Outcome.UNCHANGED, 0);
            keep(errand.feed(), errand.stamp(), List.of());
            return;
        }
        try {
            listed(errand, reply, Listings.read(reply.fetched()));
        } catch (IOException e) {
            failed(errand, String.valueOf(e.getMessage()), Optional.empty());
        }
    }

    private void listed(Errand.OfFeed errand, Reply reply, Listing listing) {
        if (listing.more() > 0)
            tell(errand.address(), "lists " + listing.more() + " more than are followed at once; they are left out");
        // Two entries may lead to one page by addresses that differ in what follows readers.
        Map<String, WatchedPage> pages = new LinkedHashMap<>();
        for (Listing.Entry entry : listing.pages())
            fresh(errand, entry).ifPresent(page -> pages.putIfAbsent(page.address(), page));
        List<WatchedPage> fresh = List.copyOf(pages.values());
        // In one transaction: a state of the feed counts as seen only when its pages are remembered.
        // What names other feeds is read whole each time, as they are asked each time.
        keep(errand.feed(), listing.feeds().isEmpty() ? reply.stamp() : Reply.Stamp.NONE, fresh);
        fresh.forEach(page -> round.tally().found());
        round.onlooker().feed(errand.address(), Watch.Outcome.READ, fresh.size());
        fresh.forEach(round::page);
        // A feed named by the user may name feeds, and those may not: no chain of indexes leads on and on.
        boolean named = errand.address().equals(errand.root());
        if (named) for (String feed : listing.feeds()) known(feed).ifPresent(each -> round.feed(each, errand.root()));
        else if (listing.pages().isEmpty()) tell(errand.address(), "only names other feeds; watch it by itself");
    }

    private Optional<WatchedPage> fresh(Errand.OfFeed errand, Listing.Entry entry) {
        return known(entry.address()).flatMap(address -> {
            Optional<WatchedPage> kept = watch.book().page(address);
            boolean again = kept.isPresent()
                    && kept.get().state() != State.WAITS
                    && watch.isDue(kept.get().due())
                    && !entry.changed().isEmpty()
                    && !entry.changed().equals(kept.get().changed());
            return kept.isEmpty() || again
                    ? Optional.of(WatchedPage.found(address, errand.root(), entry.changed()))
                    : Optional.empty();
        });
    }

    private static Optional<String> known(String address) {
        try {
            return Optional.of(Fetcher.address(address).toString());
        } catch (IOException e) {
            return Optional.empty(); // no address of the web; nothing stands there
        }
    }

    private void keep(WatchedFeed feed, Reply.Stamp stamp, List<WatchedPage> pages) {
        WatchedFeed well = new WatchedFeed(feed.address(), stamp.tag(), stamp.changed(), Instant.EPOCH, 0);
        if (well.equals(feed) && pages.isEmpty()) return;
        watch.archive().write(filing -> {
            filing.watch(well);
            pages.forEach(filing::watch);
            return true;
        });
    }

    private void failed(Errand.OfFeed errand, String why, Optional<Duration> pause) {
        round.tally().failed();
        round.onlooker().feed(errand.address(), Watch.Outcome.FAILED, 0);
        WatchedFeed feed = errand.feed();
        int failures = feed.failures() + 1;
        Duration wait = longer(watch.pace().feedWait(failures), pause);
        Instant due = watch.clock().instant().plus(wait);
        watch.archive().write(filing -> {
            filing.watch(new WatchedFeed(feed.address(), feed.tag(), feed.changed(), due, failures));
            return true;
        });
        tell(
                errand.address(),
                why + "; " + (wait.isZero() ? "asked again next round" : "left alone for " + told(wait)));
    }

    private void page(Errand.OfPage errand, Answer answer) {
        WatchedPage page = errand.page();
        if (answer.reply().filter(Reply::isWell).isEmpty()) {
            boolean over =
                    answer.lasting() || page.failures() + 1 >= watch.pace().tries();
            if (over) lost(page, answer.why());
            else later(page, answer);
            return;
        }
        Reply reply = answer.reply().get();
        if (!reply.isReadable()) {
            lost(page, "is " + reply.type() + ", which holds no report that can be read");
            return;
        }
        Fetched fetched = reply.fetched();
        watch.reports().fetched(fetched, own(fetched.address()));
        round.tally().read();
        Instant again = watch.clock().instant().plus(watch.pace().again());
        desk.then(filing -> filing.watch(page.in(State.READ, again)));
    }

    private void lost(WatchedPage page, String why) {
        round.tally().lost();
        Instant again = watch.clock().instant().plus(watch.pace().again());
        desk.then(filing -> filing.watch(page.in(State.GIVEN_UP, again)));
        tell(page.address(), why + "; given up");
    }

    private void later(WatchedPage page, Answer answer) {
        Duration wait = longer(watch.pace().pageWait(page.failures() + 1), answer.pause());
        Instant due = watch.clock().instant().plus(wait);
        desk.then(filing -> filing.watch(page.failedUntil(due)));
        tell(page.address(), answer.why() + "; tried again after " + told(wait));
    }

    // A page speaks for itself alone: lines or archives that name other addresses would put words in others' mouths.
    private Sink own(String address) {
        return new Sink() {
            @Override
            public void document(Document document) {
                if (document.origin().equals(address)) desk.document(document);
                else tell(address, "speaks for another address, " + document.origin() + "; left out");
            }

            @Override
            public void problem(Problem problem) {
                desk.problem(problem);
            }
        };
    }

    private static Duration longer(Duration wait, Optional<Duration> asked) {
        return asked.filter(each -> each.compareTo(wait) > 0).orElse(wait);
    }

    private static String told(Duration wait) {
        if (wait.toMinutes() < 2) return Math.max(1, wait.toSeconds()) + " s";
        return wait.toHours() < 2 ? wait.toMinutes() + " minutes" : wait.toHours() + " hours";
    }

    private void tell(String address, String what) {
        desk.problem(new Problem(address, STAGE, what));
    }
}
