package org.demarche.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;

/** Makes up reports of made-up words, as unevenly common as those of the news (Zipf), said by people as uneven. */
final class MadeUp {
    /** How many statements a report has. */
    static final int STATEMENTS = 25;

    private static final int WORDS = 30_000;
    private static final int PEOPLE = 5_000;
    private static final int COUNTRIES = 190;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final String[] SYLLABLES = {
        "ba", "qu", "lor", "ten", "mi", "sar", "ko", "vel", "dra", "nu", "pes", "thi", "gar", "on", "fu", "rel"
    };

    private final Random random;
    private int made;

    MadeUp(long seed) {
        this.random = new Random(seed);
    }

    /** The word of this rank, the most common first. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 16; rest > 0; rest /= 16) word.append(SYLLABLES[rest % 16]);
        return word.append('k').toString();
    }

    static String name(int rank) {
        return "Ada " + Character.toUpperCase(word(rank).charAt(0)) + word(rank).substring(1);
    }

    static String code(int rank) {
        return "" + (char) ('A' + rank / 26) + (char) ('A' + rank % 26) + "X";
    }

    private static Actor actor(int rank) {
        return new Actor(
                name(rank),
                Actor.Kind.PERSON,
                Optional.of(code(rank * 7 % COUNTRIES)),
                Optional.of("GOV"),
                Actor.Basis.GAZETTEER,
                "made up");
    }

    // A rank drawn so that each is about as common as its place says: the second half as common as the first.
    private int rank(int most) {
        return (int) Math.min(most - 1L, (long) Math.floor(Math.exp(random.nextDouble() * Math.log(most + 1.0)) - 1));
    }

    Reading reading() {
        LocalDate day = FIRST.plusDays(random.nextInt(3650));
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            int start = text.length();
            for (int j = 0; j < 18; j++) text.append(word(rank(WORDS))).append(' ');
            spans.add(new Span(start, text.length() - 1));
            text.append(". ");
        }
        Document document = Document.ofText("https://news.example/" + made++, text.toString())
                .published(Published.on(day, Published.Known.MARKUP));
        List<Statement> statements =
                spans.stream().map(span -> statement(document, span)).toList();
        Annotated bare = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(bare, statements, List.of(), List.of());
    }

    private Statement statement(Document document, Span span) {
        Act act = Act.values()[random.nextInt(Act.values().length)];
        return new Statement(
                document.id(),
                span,
                Statement.Form.INDIRECT,
                act,
                List.of(span),
                Optional.empty(),
                new Speaker.Named(actor(rank(PEOPLE)), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Party(actor(rank(PEOPLE)), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.5);
    }
}
