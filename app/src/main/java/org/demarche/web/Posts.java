package org.demarche.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.demarche.view.page.AddedPage;
import org.demarche.view.page.Inbox;
import org.demarche.view.page.NewReport;

/** Takes posted reports: answered only when they are kept, so what is answered is never lost. */
final class Posts {
    private final Optional<Inbox> inbox;
    private final Answers answers;
    private final Semaphore turns;

    /**
     * @param inbox where reports go; empty when this server takes none
     */
    Posts(Optional<Inbox> inbox, Answers answers) {
        this.inbox = inbox;
        this.answers = answers;
        this.turns = new Semaphore(answers.limits().readings(), true);
    }

    boolean isOpen() {
        return inbox.isPresent();
    }

    void report(Context request, JsonNode sent) {
        Inbox open = inbox.orElseThrow(() -> new Refused(403, "this server takes no reports"));
        NewReport report = NewReport.of(sent);
        Inbox.Added added = inTurn(() -> open.add(report));
        if (added.kept().isEmpty()) throw new Refused(422, reason(added));
        boolean fresh = added.kept().stream().anyMatch(kept -> kept.state() != Inbox.State.KNOWN);
        if (!fresh) {
            request.status(200)
                    .contentType("application/json")
                    .result(AddedPage.of(added).toString());
            return;
        }
        request.header("Location", "/api/v1/reports/" + added.kept().get(0).id().value());
        answers.created(request, AddedPage.of(added));
    }

    private static String reason(Inbox.Added added) {
        return added.problems().stream()
                .map(problem -> problem.message())
                .findFirst()
                .orElse("there is no report in what was sent");
    }

    private interface Work {
        Inbox.Added done();
    }

    // Reading a report takes all of a processor: some at once, the rest in a queue that does not grow without end.
    private Inbox.Added inTurn(Work work) {
        try {
            long patience = answers.limits().patience().toMillis();
            if (!turns.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw new Refused(503, "many reports are being read; try again soon", Map.of("Retry-After", "10"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "the server is stopping");
        }
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }
}
