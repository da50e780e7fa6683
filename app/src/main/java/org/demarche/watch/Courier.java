package org.demarche.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Refusal;
import org.demarche.fetch.Reply;
import org.demarche.fetch.Robots;

/** Runs errands, one after the other, as the sites they lead to allow; several work side by side. */
final class Courier implements Runnable {
    private final Fetcher fetcher;
    private final Robots robots;
    private final Turns turns;
    private final Pace pace;
    private final Instant until;
    private final Consumer<Answer> answers;

    Courier(Fetcher fetcher, Robots robots, Turns turns, Pace pace, Instant until, Consumer<Answer> answers) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.turns = turns;
        this.pace = pace;
        this.until = until;
        this.answers = answers;
    }

    @Override
    public void run() {
        try {
            // While errands are under way others may follow from them: who has none waits.
            for (var errand = turns.next(until); errand.isPresent(); errand = turns.next(until)) run(errand.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Errand errand) {
        String host = errand.hop().host();
        Duration pause = pace.pause();
        try {
            fetcher.verify(errand.hop().at());
            Robots.Word word = robots.says(errand.hop().at());
            pause = longer(pause, robots.delay(errand.hop().at()).orElse(Duration.ZERO));
            if (word == Robots.Word.MAY) pause = longer(pause, ask(errand));
            else answers.accept(refused(errand, word));
        } catch (Refusal e) {
            answers.accept(Answer.refused(errand, String.valueOf(e.getMessage()), e.isLasting()));
        } catch (IOException | RuntimeException e) {
            // One address that trips us must not keep the others from being asked.
            answers.accept(Answer.refused(errand, "cannot be asked: " + e, false));
        } finally {
            turns.done(host, pause);
        }
    }

    /** Asks, and tells how long the host wants to be left alone: known before its turn is over, none comes too soon. */
    private Duration ask(Errand errand) throws IOException {
        Reply reply = fetcher.once(errand.hop().at(), errand.stamp());
        if (reply.onward().isPresent()) onward(errand, reply.onward().get());
        else answers.accept(Answer.of(errand, reply));
        return reply.pause().orElse(Duration.ZERO);
    }

    private void onward(Errand errand, URI next) {
        if (errand.hop().redirects() < pace.redirects()) turns.add(errand.at(next));
        else
            answers.accept(Answer.refused(
                    errand, "redirects more than " + pace.redirects() + " times, at last to " + next, true));
    }

    private static Answer refused(Errand errand, Robots.Word word) {
        boolean lasting = word == Robots.Word.MAY_NOT;
        return Answer.refused(
                errand,
                lasting
                        ? "its site asks programs not to read it (robots.txt)"
                        : "its site does not say whether it may be read (robots.txt cannot be had)",
                lasting);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
