package org.demarche;

import java.util.List;
import java.util.Optional;

/**
 * A document with everything the language stages know of it; each list in text order.
 *
 * @param document the report
 * @param sentences its sentences; only blocks with {@link Role#isReport()} roles have any
 * @param quoted its quoted regions, outer before inner
 * @param mentions the words that stand for actors
 * @param places the words that name places
 * @param times the words that tell times
 */
public record Annotated(
        Document document,
        List<Sentence> sentences,
        List<Quoted> quoted,
        List<Mention> mentions,
        List<PlaceMention> places,
        List<TimeExpression> times) {

    public Annotated {
        sentences = List.copyOf(sentences);
        quoted = List.copyOf(quoted);
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    public String words(Span span) {
        return span.in(document.text());
    }

    /** The mentions that lie wholly inside the span. */
    public List<Mention> mentionsIn(Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    /** The sentence that holds this offset. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst();
    }
}
