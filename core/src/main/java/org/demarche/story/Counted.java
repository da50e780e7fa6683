package org.demarche.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Which things are counted in a stretch of a report, and how many of them: "four people" is "4 peopl". */
final class Counted {
    private Counted() {}

    static Set<String> in(Reading reading, Span span) {
        Set<String> counted = new LinkedHashSet<>();
        each(
                reading,
                span,
                (sentence, number) -> counted.add(value(number).orElseThrow() + " " + thing(sentence, number)));
        return counted;
    }

    /**
     * The things alone, and only those whose number is told as exact: "about 40 ships" counts none. Without a tree it is
     * not known what is counted, which is one thing for all.
     */
    static Set<String> exactly(Reading reading, Span span) {
        Set<String> things = new LinkedHashSet<>();
        for (Sentence sentence : reading.annotated().sentences())
            if (sentence.span().overlaps(span) && sentence.tokens().isEmpty()) things.add("");
        each(reading, span, (sentence, number) -> {
            if (Tolls.bound(sentence, number).isEmpty()) things.add(thing(sentence, number));
        });
        return things;
    }

    private static void each(Reading reading, Span span, BiConsumer<Sentence, Token> then) {
        for (Sentence sentence : reading.annotated().sentences()) {
            if (!sentence.span().overlaps(span)) continue;
            for (Token token : sentence.tokens())
                if (token.span().overlaps(span) && value(token).isPresent()) then.accept(sentence, token);
        }
    }

    private static Optional<Double> value(Token token) {
        return Figures.value(Stems.lower(token.form()));
    }

    private static String thing(Sentence sentence, Token number) {
        return sentence.head(number)
                .filter(head -> List.of("nummod", "compound").contains(number.relation()))
                .map(head -> Stems.of(Stems.lower(head.form())))
                .orElse("");
    }
}
