package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Name;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;
import org.demarche.Vector;

/** Turns the network's scores into a sentence. */
final class Decoder {
    private final Labels labels;
    private final Relations relations;

    Decoder(Labels labels, Relations relations) {
        this.labels = labels;
        this.relations = relations;
    }

    Sentence sentence(List<Span> spans, List<String> words, Role role, Scores scores) {
        Span whole = spans.get(0).union(spans.get(spans.size() - 1));
        return new Sentence(
                whole,
                role,
                tokens(spans, words, scores),
                names(spans, scores),
                Optional.of(new Vector(scores.vector())));
    }

    private List<Token> tokens(List<Span> spans, List<String> words, Scores scores) {
        int[] heads = SpanningTree.heads(scores.arcs(), spans.size());
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            tokens.add(token(i, spans.get(i), words.get(i), heads[i], scores));
        }
        return tokens;
    }

    private Token token(int i, Span span, String word, int head, Scores scores) {
        int[][] tags = scores.tags();
        return new Token(
                i + 1,
                span,
                word,
                labels.lemma(tags[Labels.LEMMA][i], word),
                labels.label(Labels.UPOS, tags[Labels.UPOS][i]),
                labels.label(Labels.XPOS, tags[Labels.XPOS][i]),
                labels.label(Labels.FEATS, tags[Labels.FEATS][i]),
                head,
                relations.name(scores, i + 1, head));
    }

    private boolean hasProperNoun(Scores scores, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (labels.label(Labels.UPOS, scores.tags()[Labels.UPOS][i]).equals("PROPN")) return true;
        }
        return false;
    }

    // An inner label that follows no label of its kind begins a name.
    private List<Name> names(List<Span> spans, Scores scores) {
        List<Name> names = new ArrayList<>();
        int[] tags = scores.tags()[Labels.NAMES];
        for (int i = 0; i < tags.length; i++) {
            Optional<Name.Kind> kind = labels.nameKind(tags[i]);
            if (kind.isEmpty()) continue;
            int last = i;
            while (last + 1 < tags.length
                    && !labels.beginsName(tags[last + 1])
                    && labels.nameKind(tags[last + 1]).equals(kind)) last++;
            if (hasProperNoun(scores, i, last)) names.add(new Name(spans.get(i).union(spans.get(last)), kind.get()));
            i = last;
        }
        return names;
    }
}
