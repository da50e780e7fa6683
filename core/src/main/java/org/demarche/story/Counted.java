package org.demarche.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Reading;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Which things are counted in a stretch of a report, and how many of them: "four people" is "4 peopl". */
final class Counted {
    private Counted() {}

    static Set<String> in(Reading reading, Span span) {
        Set<String> counted = new LinkedHashSet<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            if (!sentence.span().overlaps(span)) continue;
            for (Token token : sentence.tokens()) {
                Optional<Double> value = Figures.value(Stems.lower(token.form()));
                if (value.isEmpty() || !token.span().overlaps(span)) continue;
                String thing = sentence.head(token)
                        .filter(head -> List.of("nummod", "compound").contains(token.relation()))
                        .map(head -> Stems.of(Stems.lower(head.form())))
                        .orElse("");
                counted.add(value.get() + " " + thing);
            }
        }
        return counted;
    }
}
