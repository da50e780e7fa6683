package org.demarche.view;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.Event;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.demarche.store.Hit;
import org.demarche.store.Report;
import org.demarche.store.words.Snippet;

/** Writes what a search found for reading at a terminal: what it is, its words with those searched marked, its place. */
public final class HitText {
    private HitText() {}

    /** A few lines, the last one empty. */
    public static String of(Hit hit, int width, boolean colour) {
        Screen screen = new Screen(width, colour);
        screen.hang("", head(hit));
        screen.hang("  ", marked(hit.snippet()));
        screen.hang("  ", Screen.dim(place(hit)));
        return screen.text() + "\n";
    }

    private static String head(Hit hit) {
        if (hit.finding().isEmpty()) {
            Report report = hit.report();
            String day = report.published().value().orElse("undated");
            return Screen.bold(report.title().orElse(report.origin())) + "  " + day;
        }
        return hit.finding().get() instanceof Statement statement
                ? head(statement)
                : head((Event) hit.finding().get());
    }

    private static String head(Statement statement) {
        String when =
                statement.said().map(TimeValue::timex3).map(day -> "  " + day).orElse("");
        String at =
                statement.target().map(party -> " → " + party.actor().name()).orElse("");
        String act = Screen.colour(statement.act().name(), statement.act().name());
        return Screen.bold(statement.speaker().name()) + at + "  " + act + when;
    }

    private static String head(Event event) {
        String when = event.when().map(TimeValue::timex3).map(day -> "  " + day).orElse("");
        String status =
                event.status() == Status.HAPPENED ? "" : "  " + event.status().label();
        String from = event.actors().isEmpty() ? "?" : EventText.names(event.actors());
        String to = event.recipients().isEmpty() ? "" : " → " + EventText.names(event.recipients());
        return Screen.bold(from + to) + "  "
                + Screen.colour(event.type().name(), event.type().name()) + status + when;
    }

    private static String marked(Snippet snippet) {
        StringBuilder words = new StringBuilder();
        int from = snippet.span().start();
        for (Span found : snippet.found()) {
            if (found.start() < from) continue;
            words.append(part(snippet, from, found.start()));
            // Every word by itself: a mark that lasts over the end of a line would colour the margin too.
            words.append(List.of(part(snippet, found.start(), found.end()).split(" ")).stream()
                    .map(Screen::bold)
                    .collect(Collectors.joining(" ")));
            from = found.end();
        }
        return words.append(part(snippet, from, snippet.span().end())).toString();
    }

    private static String part(Snippet snippet, int start, int end) {
        int shift = snippet.span().start();
        return snippet.text().substring(start - shift, end - shift);
    }

    private static String place(Hit hit) {
        Report report = hit.report();
        String outlet = report.outlet().map(name -> name + " · ").orElse("");
        String story = report.story().map(id -> " · story " + id).orElse("");
        Span span = hit.snippet().span();
        return outlet + report.origin() + " [" + span.start() + "–" + span.end() + "] · " + hit.id() + story;
    }
}
