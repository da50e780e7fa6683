package org.demarche.bench.parse;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of sentences one after the other, counting characters without white space. */
final class TreeReader {
    private int at;

    Tree tree(Block block) {
        List<Tree.Place> tokens = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int covered = 0;
        for (String[] row : block.rows()) {
            int dash = row[0].indexOf('-');
            if (dash > 0) covered = Integer.parseInt(row[0].substring(dash + 1));
            boolean inside = dash < 0 && Integer.parseInt(row[0]) <= covered;
            if (!inside) tokens.add(next(row[1]));
            if (dash < 0) words.add(word(row, tokens.get(tokens.size() - 1), inside));
        }
        return new Tree(tokens, words);
    }

    private Tree.Place next(String form) {
        int start = at;
        at += form.codePoints()
                .filter(code -> !Character.isWhitespace(code) && !Character.isSpaceChar(code))
                .map(Character::charCount)
                .sum();
        return new Tree.Place(start, at);
    }

    private static Word word(String[] row, Tree.Place place, boolean multiword) {
        return new Word(
                place.start(),
                place.end(),
                multiword,
                row[1],
                row[2],
                row[3],
                row[4],
                Integer.parseInt(row[6]),
                row[7]);
    }
}
