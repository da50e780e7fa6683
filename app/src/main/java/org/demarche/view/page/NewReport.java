package org.demarche.view.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report that is sent to be read and kept.
 *
 * @param text its words, when they are sent as text
 * @param html its page, when it is sent as that
 * @param address where to fetch it
 * @param origin where the words are from
 * @param outlet who published it
 * @param title its headline
 * @param date when it was published
 */
public record NewReport(
        Optional<String> text,
        Optional<String> html,
        Optional<String> address,
        Optional<String> origin,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> date) {
    private static final Set<String> FIELDS = Set.of("text", "html", "address", "origin", "outlet", "title", "date");
    private static final int ALL = Integer.MAX_VALUE;

    /** Reads what was sent. */
    public static NewReport of(JsonNode sent) {
        Body body = new Body(sent, FIELDS);
        NewReport report = new NewReport(
                body.text("text", ALL),
                body.text("html", ALL),
                body.text("address", 2000),
                body.text("origin", 2000),
                body.text("outlet", 200),
                body.text("title", 1000),
                body.text("date", 40));
        long given = Stream.of(report.text, report.html, report.address)
                .filter(Optional::isPresent)
                .count();
        if (given != 1) throw new BadQuestion("give exactly one of text, html and address");
        if (report.address.isPresent() && report.origin.isPresent()) {
            throw new BadQuestion("origin goes with text or html; an address is its own origin");
        }
        boolean described = report.outlet.isPresent() || report.title.isPresent() || report.date.isPresent();
        if (described && report.text.isEmpty()) throw new BadQuestion("outlet, title and date go with text only");
        return report;
    }
}
