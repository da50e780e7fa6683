package org.demarche.bench.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which gold word is which parsed word, by the rules of the CoNLL 2018 shared task: words with the same characters, and
 * inside multiword tokens the longest common row of forms.
 */
final class Alignment {
    /** A word in the file: its own place, and the place of its head, counted over all words; 0 for a root. */
    record Node(Word word, int head) {}

    /** Two words that are the same. */
    record Pair(int gold, int parsed) {}

    private final List<Node> gold;
    private final List<Node> parsed;
    private final List<Pair> pairs = new ArrayList<>();

    Alignment(List<Tree> gold, List<Tree> parsed) {
        this.gold = nodes(gold);
        this.parsed = nodes(parsed);
        align();
    }

    private static List<Node> nodes(List<Tree> trees) {
        List<Node> nodes = new ArrayList<>();
        for (Tree tree : trees) {
            int before = nodes.size();
            for (Word word : tree.words()) nodes.add(new Node(word, word.head() == 0 ? 0 : before + word.head()));
        }
        return nodes;
    }

    private void align() {
        int g = 0;
        int p = 0;
        while (g < gold.size() && p < parsed.size()) {
            Word a = gold.get(g).word();
            Word b = parsed.get(p).word();
            if (a.multiword() || b.multiword() && a.start() == b.start()) {
                int end = regionEnd(g, p);
                int toG = past(gold, g, end);
                int toP = past(parsed, p, end);
                alignRegion(g, toG, p, toP);
                g = toG;
                p = toP;
            } else if (a.sameCharacters(b)) {
                pairs.add(new Pair(g++, p++));
            } else if (a.start() <= b.start()) {
                g++;
            } else {
                p++;
            }
        }
    }

    // The multiword token, widened until no word of either side crosses its end.
    private int regionEnd(int fromGold, int fromParsed) {
        int end = gold.get(fromGold).word().end();
        for (int widened = -1; widened != end; ) {
            widened = end;
            end = Math.max(widest(gold, fromGold, end), widest(parsed, fromParsed, end));
        }
        return end;
    }

    private static int widest(List<Node> nodes, int from, int end) {
        int widest = end;
        for (int i = from; i < nodes.size() && nodes.get(i).word().start() < end; i++) {
            widest = Math.max(widest, nodes.get(i).word().end());
        }
        return widest;
    }

    private static int past(List<Node> nodes, int from, int end) {
        int at = from;
        while (at < nodes.size() && nodes.get(at).word().start() < end) at++;
        return at;
    }

    private void alignRegion(int fromGold, int toGold, int fromParsed, int toParsed) {
        int rows = toGold - fromGold;
        int columns = toParsed - fromParsed;
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = sameForm(fromGold + i, fromParsed + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (sameForm(fromGold + i, fromParsed + j)) pairs.add(new Pair(fromGold + i++, fromParsed + j++));
            else if (common[i + 1][j] >= common[i][j + 1]) i++;
            else j++;
        }
    }

    private boolean sameForm(int g, int p) {
        return form(gold, g).equals(form(parsed, p));
    }

    private static String form(List<Node> nodes, int at) {
        return nodes.get(at).word().form().toLowerCase(Locale.ROOT);
    }

    /** How well the parsed words agree with the gold words of this file. */
    ParseFigures figures(List<Tree> goldTrees, List<Tree> parsedTrees) {
        return ParseFigures.of(gold, parsed, pairs, goldTrees, parsedTrees);
    }
}
