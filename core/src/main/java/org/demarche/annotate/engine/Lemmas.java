package org.demarche.annotate.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.Table;

/**
 * Chooses each word's lemma: the network's best script, or the next best of which a word comes out.
 *
 * <p>The network ranks scripts without seeing what they make: of "urged" it may make "urg". What is no word of the
 * vocabulary gives way to the best that is.
 */
final class Lemmas {
    /** So far below the best may a script score that makes a word where the best makes none. */
    private static final float NEAR = 8;
    /** Tags of inflected words, whose lemma is another word. */
    private static final Set<String> INFLECTED = Set.of("VBD", "VBG", "VBN", "VBZ", "NNS", "JJR", "JJS");
    /** Tags of words that are their own lemma. */
    private static final Set<String> BARE = Set.of("VB", "VBP", "NN", "JJ", "RB");

    private final LemmaScript[] scripts;
    private final Set<String> known = new HashSet<>();

    Lemmas(List<String> labels, List<String> vocabulary) {
        scripts = labels.stream().map(LemmaScript::of).toArray(LemmaScript[]::new);
        for (String piece : vocabulary) if (!piece.startsWith("#") && piece.length() > 1) known.add(piece);
        Table.read(Lemmas.class, "more-words.tsv", 1).forEach(row -> known.add(row.get(0)));
    }

    /** The lemma of this word, by its best script and the scores of all {@link #count} from {@code from} on. */
    String lemma(String word, String xpos, int best, float[] scores, int from) {
        String lemma = made(best, word);
        if (lemma.isEmpty()) return word;
        boolean may = isKnown(lemma) && !isTorn(lemma, word);
        if (may || !isWord(word) || isPlainPlural(word, lemma)) return lemma;
        if (BARE.contains(xpos) && isKnown(word)) return word.toLowerCase(Locale.ROOT);
        return INFLECTED.contains(xpos) ? nextBest(word, lemma, scores, from, scores[from + best] - NEAR) : lemma;
    }

    private String nextBest(String word, String lemma, float[] scores, int from, float least) {
        String found = lemma;
        float highest = least;
        for (int script = 0; script < scripts.length; script++) {
            if (scores[from + script] <= highest || scripts[script] instanceof LemmaScript.Fixed) continue;
            String other = made(script, word);
            if (!known.contains(other) || other.equalsIgnoreCase(word)) continue;
            if (isStump(other, word) || isTorn(other, word)) continue;
            found = other;
            highest = scores[from + script];
        }
        return found;
    }

    // Few words in -er, -ist or -ee are in the vocabulary; what is left of them without -s is a word all the same.
    private static boolean isPlainPlural(String word, String lemma) {
        return word.length() == lemma.length() + 1 && word.endsWith("s") && !lemma.endsWith("e");
    }

    private static boolean isStump(String lemma, String word) {
        return lemma.length() < 3 || 2 * lemma.length() < word.length();
    }

    // "viola" of "violated": only a letter that was doubled (or the k of "panicked") may go with the ending.
    private static boolean isTorn(String lemma, String word) {
        if (!word.toLowerCase(Locale.ROOT).startsWith(lemma)) return false;
        String ending = word.substring(lemma.length());
        char last = lemma.charAt(lemma.length() - 1);
        boolean more = ending.length() == 3 && ending.endsWith("ed") || ending.length() == 4 && ending.endsWith("ing");
        return more && ending.charAt(0) != last && !(last == 'c' && ending.charAt(0) == 'k');
    }

    private String made(int script, String word) {
        return LostY.restored(word, scripts[script].lemma(word));
    }

    private boolean isKnown(String lemma) {
        return known.contains(lemma.toLowerCase(Locale.ROOT));
    }

    int count() {
        return scripts.length;
    }

    private static boolean isWord(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isLetter);
    }
}
