package org.demarche.bench.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.bench.Confusion;
import org.demarche.bench.Reliability;

/** Counts how the readings of the open set's sentences agree with their marks. */
final class SentencesScore {
    private final Map<String, int[]> rows = new LinkedHashMap<>();
    private final Confusion types = new Confusion();
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final Reliability reliability = new Reliability();
    private final List<String> errors = new ArrayList<>();

    void add(EventSentence sentence, Reading reading) {
        for (Judged each : Judged.of(sentence, reading.events()))
            reliability.add(each.event().type().name(), each.event().confidence(), each.isRight());
        if (sentence.isHardNegative()) negative(sentence, reading);
        else positive(sentence, sentence.type().orElseThrow(), reading);
    }

    private void negative(EventSentence sentence, Reading reading) {
        boolean coded = !reading.events().isEmpty();
        count(rows, "hard negatives coded", coded);
        count(fields, sentence.mode(), coded);
        if (coded) wrong("coded", sentence, reading);
    }

    private void positive(EventSentence sentence, EventType type, Reading reading) {
        Optional<Event> found = Judged.meant(sentence, reading.events());
        types.add(type.name(), found.map(event -> event.type().name()).orElse(Confusion.NONE));
        count(rows, "coded at all", !reading.events().isEmpty());
        boolean right = found.filter(event -> event.type() == type).isPresent();
        count(rows, "type right", right);
        if (!right) {
            wrong("type", sentence, reading);
            return;
        }
        details(sentence, found.orElseThrow(), reading);
    }

    private void details(EventSentence sentence, Event event, Reading reading) {
        boolean actors = same(sentence.actors(), event.actors());
        boolean recipients = same(sentence.recipients(), event.recipients());
        boolean mutual = event.type() == EventType.CONSULT && both(sentence, event);
        boolean status = sentence.status().filter(event.status()::equals).isPresent();
        row("actors right, of those", actors || mutual, sentence, reading);
        row("recipients right, of those", recipients || mutual, sentence, reading);
        row("status right, of those", status, sentence, reading);
        count(rows, "wholly right, of those", (actors && recipients || mutual) && status);
        count(rows, "further events, of those", reading.events().size() > 1);
    }

    private void row(String name, boolean right, EventSentence sentence, Reading reading) {
        count(rows, name, right);
        if (!right) wrong(name.substring(0, name.indexOf(' ')), sentence, reading);
    }

    private static boolean same(List<Span> marked, List<Party> found) {
        boolean all = marked.stream().allMatch(span -> found.stream().anyMatch(party -> on(party, span)));
        return all && found.stream().allMatch(party -> marked.stream().anyMatch(span -> on(party, span)));
    }

    private static boolean both(EventSentence sentence, Event event) {
        List<Span> marked = new ArrayList<>(sentence.actors());
        marked.addAll(sentence.recipients());
        List<Party> found = new ArrayList<>(event.actors());
        found.addAll(event.recipients());
        return same(marked, found);
    }

    private static boolean on(Party party, Span span) {
        return party.mention().filter(span::overlaps).isPresent();
    }

    private static void count(Map<String, int[]> table, String row, boolean yes) {
        int[] counts = table.computeIfAbsent(row, key -> new int[2]);
        counts[0] += yes ? 1 : 0;
        counts[1]++;
    }

    private void wrong(String what, EventSentence sentence, Reading reading) {
        StringBuilder told = new StringBuilder();
        for (Event event : reading.events()) {
            told.append(String.format(
                    Locale.ROOT,
                    " %s %s [%s] > [%s] by \"%s\";",
                    event.type(),
                    event.status().label(),
                    words(event.actors(), sentence),
                    words(event.recipients(), sentence),
                    event.trigger().in(sentence.text())));
        }
        String marked = sentence.type().map(Enum::name).orElse("NONE") + " "
                + sentence.status().map(status -> status.label()).orElse(sentence.mode());
        errors.add(what + "\t" + marked + "\t" + sentence.text() + "\t" + told);
    }

    private static String words(List<Party> parties, EventSentence sentence) {
        return String.join(
                ", ",
                parties.stream()
                        .map(party -> party.mention()
                                .map(span -> span.in(sentence.text()))
                                .orElse(party.actor().name()))
                        .toList());
    }

    Reliability reliability() {
        return reliability;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    String table() {
        StringBuilder text = new StringBuilder();
        rows.forEach((name, counts) -> text.append(line(name, counts)));
        text.append(String.format(Locale.ROOT, "type macro F1 %.1f%n", 100 * types.macroF1()));
        text.append(types.table());
        fields.forEach((name, counts) -> text.append(line("coded though " + name, counts)));
        return text.toString();
    }

    private static String line(String name, int[] counts) {
        return String.format(
                Locale.ROOT, "%-30s %d of %d (%.1f %%)%n", name, counts[0], counts[1], 100.0 * counts[0] / counts[1]);
    }
}
