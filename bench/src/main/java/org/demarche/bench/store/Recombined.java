package org.demarche.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.Annotated;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.TimeValue;
import org.demarche.Token;

/**
 * Makes up a stream of reports by recombining sentences that were read once: day after day affairs begin, run for some
 * days and end, most told by few reports and some by many; the names in their sentences are those of the affair alone.
 */
final class Recombined {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int A_DAY = 200;
    private static final int RUNNING = 150;
    private static final int LARGEST = 60;
    private static final int OWN = 9;
    private static final int TAKEN = 6;
    private static final int COMMON = 2;
    private static final int OUTLETS = 40;
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    /** One affair: its sentences, its names' turn of letters, and how many reports still come. */
    private static final class Affair {
        private final List<Reading> sentences;
        private final int turn;
        private int left;

        Affair(List<Reading> sentences, int turn, int left) {
            this.sentences = sentences;
            this.turn = turn;
            this.left = left;
        }
    }

    private final List<Reading> sentences;
    private final Random random;
    private final List<Affair> running = new ArrayList<>();
    private int made;
    private int begun;

    /** Recombines these readings of one sentence each; the same seed makes the same reports. */
    Recombined(List<Reading> sentences, long seed) {
        this.sentences = List.copyOf(sentences);
        this.random = new Random(seed);
    }

    /** The next report. */
    Reading next() {
        while (running.size() < RUNNING) running.add(begin());
        int at = random.nextInt(running.size());
        Affair affair = running.get(at);
        if (--affair.left == 0) running.remove(at);
        LocalDate day = FIRST.plusDays(made / A_DAY);
        List<Reading> told = new ArrayList<>(affair.sentences);
        java.util.Collections.shuffle(told, random);
        List<Reading> taken = new ArrayList<>(told.subList(0, TAKEN));
        for (int i = 0; i < COMMON; i++) taken.add(sentence());
        return report(taken, affair.turn, day);
    }

    // The size of affairs falls off as the square: half are told once, few by dozens.
    private Affair begin() {
        List<Reading> own = new ArrayList<>();
        while (own.size() < OWN) own.add(sentence());
        int reports = (int) Math.min(LARGEST, 1 / (1 - random.nextDouble()));
        return new Affair(own, ++begun, reports);
    }

    private Reading sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private Reading report(List<Reading> parts, int turn, LocalDate day) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Reading part : parts) {
            int start = text.length();
            text.append(turned(part, turn));
            spans.add(new Span(start, text.length()));
            text.append("\n\n");
        }
        Document document = document(text.toString(), spans, day);
        List<Reading> moved = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Moved by = new Moved(document, spans.get(i).start(), TimeValue.day(day));
            moved.add(by.reading(parts.get(i)));
        }
        return together(document, moved);
    }

    private Document document(String text, List<Span> spans, LocalDate day) {
        String origin = "https://news.example/" + made++;
        return new Document(
                DocumentId.of(origin, 0, text),
                Optional.empty(),
                origin,
                0,
                Optional.of("Outlet " + random.nextInt(OUTLETS)),
                Optional.of(spans.get(0).in(text)),
                List.of(),
                Optional.empty(),
                Published.on(day, Published.Known.MARKUP),
                Optional.empty(),
                "en",
                text,
                spans.stream().map(span -> new Block(span, Role.BODY)).toList());
    }

    private static Reading together(Document document, List<Reading> parts) {
        List<Annotated> annotated = parts.stream().map(Reading::annotated).toList();
        Annotated all = new Annotated(
                document,
                annotated.stream().flatMap(each -> each.sentences().stream()).toList(),
                annotated.stream().flatMap(each -> each.quoted().stream()).toList(),
                annotated.stream().flatMap(each -> each.mentions().stream()).toList(),
                annotated.stream().flatMap(each -> each.places().stream()).toList(),
                annotated.stream().flatMap(each -> each.times().stream()).toList());
        return new Reading(
                all,
                parts.stream().flatMap(each -> each.statements().stream()).toList(),
                parts.stream().flatMap(each -> each.events().stream()).toList(),
                List.of());
    }

    // The letters of names turned, vowels among vowels: as long as before, and a name of this affair alone.
    private static String turned(Reading part, int turn) {
        StringBuilder text = new StringBuilder(part.document().text());
        for (Token token : part.annotated().sentences().get(0).tokens()) {
            if (!token.xpos().startsWith("NNP")) continue;
            for (int at = token.span().start(); at < token.span().end(); at++)
                text.setCharAt(
                        at, turned(text.charAt(at), turn + at - token.span().start()));
        }
        return text.toString();
    }

    private static char turned(char letter, int turn) {
        char small = Character.toLowerCase(letter);
        String alphabet = VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS;
        int at = alphabet.indexOf(small);
        if (at < 0) return letter;
        // A prime beside the number of letters, so that neighbours in a name turn apart.
        char turned = alphabet.charAt((int) ((at + (long) turn * turn * 7919) % alphabet.length()));
        return small == letter ? turned : Character.toUpperCase(turned);
    }
}
