package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Statement;

/**
 * What stands in a saying and around it: found once, as it is asked for with each saying this one is compared with.
 *
 * @param opening whom its first words name
 * @param spokesperson true when the report calls its speaker a spokesperson
 * @param ahead true in the headline, the summary and the first sentences, which tell what the rest tells again
 * @param marked the runs of words it sets in quotation marks, unless they are nearly all of it: a few words in marks are
 *     a speaker's very own
 */
record Setting(List<Actor> opening, boolean spokesperson, boolean ahead, List<Wording> marked) {
    private static final int BEGINNING = 12;
    private static final int LEAD = 2;
    private static final double LEAST_MARKED = 6;

    static Setting of(Reading reading, Statement statement, Span span) {
        Optional<Actor> speaker = statement.speaker().actor();
        return new Setting(
                opening(reading, span),
                speaker.isPresent() && isSpokesperson(reading, speaker.get()),
                isAhead(reading, span),
                marked(reading, span));
    }

    private static List<Actor> opening(Reading reading, Span span) {
        return reading.annotated().mentionsIn(span).stream()
                .filter(mention -> mention.span().start() - span.start() < BEGINNING)
                .map(Mention::actor)
                .toList();
    }

    private static boolean isSpokesperson(Reading reading, Actor who) {
        return reading.annotated().mentions().stream()
                .filter(mention -> Speakers.same(mention.actor(), who))
                .map(mention -> Stems.lower(reading.document().words(mention.span())))
                .anyMatch(words -> words.contains("spokes") || words.contains("press secretary"));
    }

    private static boolean isAhead(Reading reading, Span span) {
        int sentence = 0;
        for (Sentence each : reading.annotated().sentences()) {
            if (each.span().overlaps(span)) return each.role() != Role.BODY || sentence < LEAD;
            if (each.role() == Role.BODY) sentence++;
        }
        return false;
    }

    private static List<Wording> marked(Reading reading, Span span) {
        List<Wording> marked = new ArrayList<>();
        for (Quoted quoted : reading.annotated().quoted()) {
            if (!span.contains(quoted.content()) || quoted.content().length() * 10 >= span.length() * 8) continue;
            Wording words = Wording.of(reading.annotated(), quoted.content());
            if (words.words().size() > 1 && words.weight() >= LEAST_MARKED) marked.add(words);
        }
        return List.copyOf(marked);
    }
}
