package org.demarche.bench.parse;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;

/** Puts the engine's sentences into the form of a treebank, to be compared with one. */
final class Parsed {
    private int before;

    /** The sentences of the next document. */
    List<Tree> trees(String raw, List<Sentence> sentences) {
        int[] places = places(raw);
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : sentences) trees.add(tree(places, sentence));
        before = places[raw.length()];
        return trees;
    }

    // For each offset of the text, how many characters that are not white space stand before it in the file.
    private int[] places(String raw) {
        int[] places = new int[raw.length() + 1];
        int count = before;
        for (int i = 0; i < raw.length(); i++) {
            places[i] = count;
            char c = raw.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) count++;
        }
        places[raw.length()] = count;
        return places;
    }

    private static Tree tree(int[] places, Sentence sentence) {
        List<Word> words =
                sentence.tokens().stream().map(token -> word(places, token)).toList();
        return new Tree(
                words.stream()
                        .map(word -> new Tree.Place(word.start(), word.end()))
                        .toList(),
                words);
    }

    private static Word word(int[] places, Token token) {
        Span span = token.span();
        return new Word(
                places[span.start()],
                places[span.end()],
                false,
                token.form(),
                token.lemma(),
                token.upos(),
                token.xpos(),
                token.head(),
                token.relation());
    }
}
