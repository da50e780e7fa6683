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
    private final Lemmas lemmas;
    private final Names names;

    Decoder(Labels labels, Relations relations, Lemmas lemmas) {
        this.labels = labels;
        this.relations = relations;
        this.lemmas = lemmas;
        this.names = new Names(labels);
    }

    Sentence sentence(List<Span> spans, List<String> words, Role role, Scores scores) {
        Span whole = spans.get(0).union(spans.get(spans.size() - 1));
        List<Token> tokens = tokens(spans, words, scores);
        List<Name> found = names.names(spans, scores.names());
        return new Sentence(whole, role, tokens, found, Optional.of(new Vector(scores.vector())));
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
        String xpos = labels.label(Labels.XPOS, tags[Labels.XPOS][i]);
        return new Token(
                i + 1,
                span,
                word,
                lemmas.lemma(word, xpos, tags[Labels.LEMMA][i], scores.lemmas(), i * lemmas.count()),
                labels.label(Labels.UPOS, tags[Labels.UPOS][i]),
                xpos,
                labels.label(Labels.FEATS, tags[Labels.FEATS][i]),
                head,
                relations.name(scores, i + 1, head));
    }
}
