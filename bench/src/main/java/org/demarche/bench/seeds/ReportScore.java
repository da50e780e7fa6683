package org.demarche.bench.seeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;

/** Scores one report's reading. */
final class ReportScore {
    private final Gold.Report gold;
    private final Reading reading;
    private final Tally tally;
    private final Overlap overlap;

    ReportScore(Gold.Report gold, Reading reading, Tally tally) {
        this.gold = gold;
        this.reading = reading;
        this.tally = tally;
        this.overlap = new Overlap(reading.document().text());
    }

    void score() {
        String row = gold.inferred() ? "published date inferred" : "published date";
        String found = reading.document().published().value().orElse("none");
        tally.count(row, gold.published().map(found::equals).orElse(false), gold.file() + " " + found);
        statements();
        events();
        otherStories();
    }

    private void statements() {
        Set<Statement> used = new HashSet<>();
        for (Gold.Said said : gold.statements()) {
            Optional<Statement> match = best(said, used);
            match.ifPresent(used::add);
            tally.count("statements found", match.isPresent(), where(said.text()));
            tally.count(
                    "statements with the right speaker",
                    match.filter(each -> speaks(said, each.speaker())).isPresent(),
                    said.speaker() + ", not "
                            + match.map(each -> each.speaker().name()).orElse("found") + where(said.text()));
            match.ifPresent(each -> details(said, each));
        }
        for (Statement statement : reading.statements()) {
            tally.extra(
                    "extra statements (of those given)",
                    used.contains(statement),
                    statement.speaker().name() + " " + statement.act() + where(words(statement.contentSpan())));
        }
    }

    private void details(Gold.Said said, Statement found) {
        String act = found.act().name();
        tally.count("act right (of found)", said.act().equals(act), said.act() + ", not " + act + where(said.text()));
        said.condition()
                .ifPresent(words -> tally.count(
                        "condition found (of found)",
                        found.condition()
                                .filter(span -> holds(said, words, span))
                                .isPresent(),
                        "\"" + words + "\", not "
                                + found.condition().map(this::words).orElse("found") + where(said.text())));
        said.said()
                .ifPresent(day -> tally.count(
                        "date of saying right (of found)",
                        found.said().map(TimeValue::timex3).filter(day::equals).isPresent(),
                        day + ", not " + found.said().map(TimeValue::timex3).orElse("found") + where(said.text())));
    }

    // The condition's words may stand twice in a report: the ones inside this statement count.
    private boolean holds(Gold.Said said, String words, Span found) {
        List<Span> content = overlap.find(said.text());
        if (content.isEmpty()) return false;
        Span around = content.get(0);
        int at = reading.document().text().indexOf(words, around.start());
        return at >= 0 && overlap.share(List.of(new Span(at, at + words.length())), List.of(found)) >= 0.5;
    }

    private Optional<Statement> best(Gold.Said said, Set<Statement> used) {
        List<Span> wanted = overlap.find(said.text());
        Statement best = null;
        double most = 0.5;
        for (Statement statement : reading.statements()) {
            double share = overlap.share(wanted, statement.content());
            // Between equal overlaps the one with the right speaker is meant.
            double bonus = speaks(said, statement.speaker()) ? 0.001 : 0;
            if (share < 0.5 || share + bonus < most || used.contains(statement)) continue;
            most = share + bonus;
            best = statement;
        }
        return Optional.ofNullable(best);
    }

    static boolean same(String wanted, Speaker found) {
        String name = found.name().toLowerCase(Locale.ROOT);
        String plain = wanted.toLowerCase(Locale.ROOT);
        if (name.equals(plain)) return true;
        int government = plain.indexOf(" (government)");
        return government > 0 && found instanceof Speaker.Collective && country(found, plain.substring(0, government));
    }

    private static boolean country(Speaker found, String country) {
        String code = found.actor().flatMap(Actor::code).orElse("");
        return Countries.code(country).map(code::equals).orElse(false);
    }

    private static boolean speaks(Gold.Said said, Speaker speaker) {
        return same(said.speaker(), speaker);
    }

    private void events() {
        Set<Event> used = new HashSet<>();
        for (Gold.Done done : gold.events()) {
            Optional<Event> match = reading.events().stream()
                    .filter(event -> !used.contains(event) && matches(done, event))
                    .findFirst();
            match.ifPresent(used::add);
            String what = done.type() + " " + done.actor().orElse("") + " → "
                    + done.recipient().orElse("") + where(done.text());
            tally.count("events with type, actor and recipient", match.isPresent(), what);
            match.ifPresent(event -> eventDetails(done, event, what));
        }
        for (Event event : reading.events()) {
            tally.extra("extra events (of those given)", used.contains(event), described(event));
        }
    }

    private void eventDetails(Gold.Done done, Event event, String what) {
        tally.count(
                "status right (of found)", done.status().equals(event.status().label()), event.status() + " " + what);
        done.when()
                .ifPresent(day -> tally.count(
                        "event date right (of found)",
                        event.when().map(TimeValue::timex3).filter(day::equals).isPresent(),
                        event.when().map(TimeValue::timex3).orElse("none") + " not " + day + " " + what));
    }

    private boolean matches(Gold.Done done, Event event) {
        if (!done.type().equals(event.type().name()) || !touches(done.text(), event)) return false;
        boolean straight = sided(done.actor(), event.actors()) && sided(done.recipient(), event.recipients());
        boolean mutual = event.type().name().equals("CONSULT");
        List<Party> all = new ArrayList<>(event.actors());
        all.addAll(event.recipients());
        return straight || mutual && sided(done.actor(), all) && sided(done.recipient(), all);
    }

    private boolean touches(String words, Event event) {
        List<Span> wanted = overlap.find(words);
        List<Span> told = new ArrayList<>(event.mentions());
        told.add(event.evidence());
        return wanted.stream().anyMatch(span -> told.stream().anyMatch(span::overlaps));
    }

    private static boolean sided(Optional<String> code, List<Party> parties) {
        if (code.isEmpty()) return true;
        String wanted = code.get().equals("ICC") ? "IGO" : code.get();
        return parties.stream()
                .anyMatch(party -> party.actor()
                        .code()
                        .filter(found -> found.equals(code.get()) || found.equals(wanted))
                        .isPresent());
    }

    private void otherStories() {
        List<Span> apart = gold.otherStories().stream()
                .flatMap(start -> overlap.find(start).stream())
                .map(this::paragraph)
                .toList();
        for (Statement statement : reading.statements()) apart(apart, statement.evidence());
        for (Event event : reading.events()) apart(apart, event.evidence());
    }

    private void apart(List<Span> apart, Span evidence) {
        tally.extra(
                "findings in other stories' words",
                apart.stream().noneMatch(evidence::overlaps),
                where(words(evidence)));
    }

    private Span paragraph(Span start) {
        String text = reading.document().text();
        int end = text.indexOf("\n\n", start.start());
        return new Span(start.start(), end < 0 ? text.length() : end);
    }

    private String described(Event event) {
        return event.type() + " " + event.status() + " " + names(event.actors()) + " → " + names(event.recipients())
                + where(words(event.evidence()));
    }

    private static String names(List<Party> parties) {
        return String.join(
                ",",
                parties.stream()
                        .map(party -> party.actor().code().orElse(party.actor().name()))
                        .toList());
    }

    private String words(Span span) {
        return span.in(reading.document().text());
    }

    private String where(String words) {
        String flat = words.replaceAll("\\s+", " ");
        return "  [" + gold.file().substring(0, Math.min(3, gold.file().length())) + "] "
                + (flat.length() > 110 ? flat.substring(0, 110) + "…" : flat);
    }
}
