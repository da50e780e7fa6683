package org.demarche.bench.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Vector;
import org.demarche.annotate.LanguageEngine;
import org.demarche.bench.sentences.EventSentence;
import org.demarche.extract.event.TypeFeatures;
import org.demarche.extract.event.TypeModel;

/**
 * One sentence to learn from.
 *
 * @param features what can be seen of it
 * @param vector its meaning
 * @param label the class it belongs to
 */
record Lesson(int[] features, Optional<Vector> vector, int label) {
    /** What a marked sentence teaches of types. */
    static Lesson of(LanguageEngine engine, TypeFeatures features, EventSentence marked) {
        List<Sentence> parsed = engine.parse(Document.ofText(marked.id(), marked.text()));
        Span trigger = marked.triggers().get(0);
        Sentence sentence = parsed.stream()
                .filter(each -> each.span().overlaps(trigger))
                .findFirst()
                .orElse(parsed.get(0));
        List<Span> sides = marked.isHardNegative() ? features.sides(sentence, trigger) : sides(marked);
        int label = marked.type().map(Enum::ordinal).orElse(TypeModel.CLASSES - 1);
        return new Lesson(features.of(sentence, sides.get(0), sides.get(1)), sentence.vector(), label);
    }

    private static List<Span> sides(EventSentence marked) {
        List<Span> sides = new ArrayList<>();
        marked.actors().stream().limit(1).forEach(sides::add);
        marked.recipients().stream().limit(1).forEach(sides::add);
        if (sides.size() < 2 && marked.actors().size() > 1)
            sides.add(marked.actors().get(1));
        if (sides.size() < 2) sides.add(sides.get(0));
        return sides;
    }
}
