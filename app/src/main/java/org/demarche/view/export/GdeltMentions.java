package org.demarche.view.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.view.EventGdelt;

/** Writes each clause that tells an event as a row of GDELT 2.0's mentions table: 16 columns, parted by tabs, no header. */
final class GdeltMentions {
    private static final int COLUMNS = 16;
    private static final String WEB = "1";
    private static final String CITATION = "2";

    private GdeltMentions() {}

    static Stream<String> rows(Chosen chosen) {
        return chosen.events()
                .map(Chosen.Named::finding)
                .flatMap(event -> clauses(event).map(clause -> row(event, clause, chosen.reading())));
    }

    private static Stream<Span> clauses(Event event) {
        return Stream.concat(Stream.of(event.evidence()), event.mentions().stream());
    }

    private static String row(Event event, Span clause, Reading reading) {
        Document document = reading.document();
        List<String> row = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        row.set(0, Long.toString(EventGdelt.number(event, reading)));
        row.set(1, EventGdelt.day(event, reading).map(GdeltMentions::stamp).orElse(""));
        row.set(2, moment(document.published()));
        row.set(3, document.origin().matches("https?://.*") ? WEB : CITATION);
        row.set(4, document.outlet().orElse(""));
        row.set(5, document.origin());
        row.set(6, Integer.toString(sentence(reading, clause)));
        row.set(7, Integer.toString(offset(event.actors(), clause, document)));
        row.set(8, Integer.toString(offset(event.recipients(), clause, document)));
        row.set(9, Integer.toString(points(document, deed(event, clause))));
        row.set(10, "1");
        row.set(11, Integer.toString((int) Math.round(event.confidence() * 100)));
        row.set(12, Integer.toString(points(document, document.text().length())));
        row.set(13, "0");
        return String.join("\t", row.stream().map(GdeltMentions::flat).toList());
    }

    private static int deed(Event event, Span clause) {
        return clause.contains(event.trigger()) ? event.trigger().start() : clause.start();
    }

    private static String stamp(LocalDate day) {
        return day.toString().replace("-", "") + "000000";
    }

    private static String moment(Published published) {
        String time = published
                .time()
                .map(at -> "%02d%02d%02d".formatted(at.getHour(), at.getMinute(), at.getSecond()))
                .orElse("000000");
        return published
                .date()
                .map(day -> day.toString().replace("-", "") + time)
                .orElse("");
    }

    /** Which sentence of the report the clause begins in, from 1; -1 when it is in none. */
    private static int sentence(Reading reading, Span clause) {
        List<Sentence> sentences = reading.annotated().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().contains(clause.start())) return i + 1;
        }
        return -1;
    }

    private static int offset(List<Party> parties, Span clause, Document document) {
        Optional<Span> mention = parties.stream()
                .flatMap(party -> party.mention().stream())
                .filter(clause::contains)
                .findFirst();
        return mention.map(span -> points(document, span.start())).orElse(-1);
    }

    // Readers of these files count characters, not halves of them.
    private static int points(Document document, int offset) {
        return document.text().codePointCount(0, offset);
    }

    private static String flat(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
