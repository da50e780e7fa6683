package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.PlaceMention;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Statement;
import org.demarche.TimeExpression;

/**
 * One sentence with everything that is known of its words.
 *
 * @param document the report
 * @param tree the sentence's tree
 * @param mentions the words in it that stand for actors
 * @param places the words in it that name places
 * @param times the words in it that tell times
 * @param statements the statements whose content reaches into it
 */
record Scene(
        Document document,
        Tree tree,
        List<Mention> mentions,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<Statement> statements) {

    /** The scenes of a report in text order; each annotation is looked at once. */
    static List<Scene> of(Annotated text, List<Statement> statements, Lemmas lemmas) {
        List<List<Mention>> mentions = deal(text, text.mentions(), Mention::span);
        List<List<PlaceMention>> places = deal(text, text.places(), PlaceMention::span);
        List<List<TimeExpression>> times = deal(text, text.times(), TimeExpression::span);
        List<List<Statement>> said = deal(text, statements, Statement::contentSpan);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Tree tree = new Tree(text.sentences().get(i), lemmas);
            scenes.add(new Scene(text.document(), tree, mentions.get(i), places.get(i), times.get(i), said.get(i)));
        }
        return scenes;
    }

    private static <T> List<List<T>> deal(Annotated text, List<T> all, Function<T, Span> span) {
        List<List<T>> dealt = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) dealt.add(new ArrayList<>(2));
        for (T each : all) {
            int at = first(text.sentences(), span.apply(each).start());
            while (at < dealt.size() && text.sentences().get(at).span().overlaps(span.apply(each))) {
                dealt.get(at++).add(each);
            }
        }
        return dealt;
    }

    // The first sentence that ends after this offset.
    private static int first(List<Sentence> sentences, int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).span().end() > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
