package org.demarche.store.codec;

import java.util.Locale;

/**
 * Tells a lemma by what is done to the word: {@code l2:y} takes two characters from its end, in lower case, and adds a y.
 *
 * <p>A few hundred rules tell the lemmas of all words; most words need none.
 */
final class Lemmas {
    private Lemmas() {}

    /** The rule that makes this lemma of the word; empty when it is the word itself. */
    static String rule(String word, String lemma) {
        if (lemma.equals(word)) return "";
        String lower = word.toLowerCase(Locale.ROOT);
        int same = common(word, lemma);
        int inLower = common(lower, lemma);
        return inLower > same ? rule('l', lower, lemma, inLower) : rule('w', word, lemma, same);
    }

    private static String rule(char sign, String word, String lemma, int common) {
        return "" + sign + (word.length() - common) + ":" + lemma.substring(common);
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    /** The lemma that the rule makes of the word. */
    static String lemma(String word, String rule) {
        if (rule.isEmpty()) return word;
        int colon = rule.indexOf(':');
        try {
            String from = rule.charAt(0) == 'l' ? word.toLowerCase(Locale.ROOT) : word;
            return from.substring(0, from.length() - Integer.parseInt(rule, 1, colon, 10)) + rule.substring(colon + 1);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new CorruptRecord("“" + rule + "” makes no lemma of “" + word + "”", e);
        }
    }
}
