package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Sentence;
import org.demarche.Token;

/** Reads what brackets abbreviate: "General Motors (GM)". */
final class Brackets {
    /**
     * A long and a short form of one name, as {@link NameKey} has them.
     *
     * @param whole the form before the bracket
     * @param brief the form in it
     */
    record Pair(String whole, String brief) {}

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    // A short form of three letters may stand for so many words more than three ("of", "and").
    private static final int SMALL_WORDS = 4;

    private Brackets() {}

    /** The pairs of this sentence; of several beginnings that fit, all. */
    static List<Pair> in(Sentence sentence) {
        List<Pair> pairs = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (!tokens.get(i - 1).form().equals("(")
                    || !tokens.get(i + 1).form().equals(")")) continue;
            String brief = NameKey.of(tokens.get(i).form());
            if (!NameKey.isProper(tokens.get(i).form())) continue;
            if (brief.length() < SHORTEST || brief.length() > LONGEST) continue;
            before(tokens, i - 1, brief).forEach(whole -> pairs.add(new Pair(whole, brief)));
        }
        return pairs;
    }

    private static List<String> before(List<Token> tokens, int bracket, String brief) {
        List<String> wholes = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int i = bracket - 1; i >= Math.max(0, bracket - brief.length() - SMALL_WORDS); i--) {
            whole.insert(0, NameKey.of(tokens.get(i).form()));
            if (NameKey.isProper(tokens.get(i).form()) && abbreviates(brief, whole)) wholes.add(whole.toString());
        }
        return wholes;
    }

    // Begins alike, and its letters come in order.
    private static boolean abbreviates(String brief, CharSequence whole) {
        if (whole.length() <= brief.length() || whole.charAt(0) != brief.charAt(0)) return false;
        int at = 0;
        for (int i = 0; i < whole.length() && at < brief.length(); i++) if (whole.charAt(i) == brief.charAt(at)) at++;
        return at == brief.length();
    }
}
