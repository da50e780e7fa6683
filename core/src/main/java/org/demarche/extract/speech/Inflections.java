package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of an English verb or noun, so that a cue is known even where its lemma was read wrongly. */
final class Inflections {
    private static final String VOWELS = "aeiou";

    private Inflections() {}

    static List<String> ofVerb(String lemma) {
        List<String> forms = new ArrayList<>(ofNoun(lemma));
        String stem = lemma;
        if (lemma.endsWith("e")) stem = lemma.substring(0, lemma.length() - 1);
        else if (endsInConsonantY(lemma)) stem = lemma.substring(0, lemma.length() - 1) + "i";
        forms.add(stem + "ed");
        forms.add(lemma.endsWith("ee") ? lemma + "ing" : (stem.endsWith("i") ? lemma : stem) + "ing");
        if (doubles(lemma)) {
            String last = lemma.substring(lemma.length() - 1);
            forms.add(lemma + last + "ed");
            forms.add(lemma + last + "ing");
        }
        return forms;
    }

    static List<String> ofNoun(String lemma) {
        if (endsInConsonantY(lemma)) return List.of(lemma, lemma.substring(0, lemma.length() - 1) + "ies");
        boolean hiss = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        return List.of(lemma, lemma + (hiss ? "es" : "s"));
    }

    private static boolean endsInConsonantY(String lemma) {
        int last = lemma.length() - 1;
        return last > 0 && lemma.charAt(last) == 'y' && !isVowel(lemma.charAt(last - 1));
    }

    private static boolean doubles(String lemma) {
        int last = lemma.length() - 1;
        return last >= 2
                && !isVowel(lemma.charAt(last))
                && "wxy".indexOf(lemma.charAt(last)) < 0
                && isVowel(lemma.charAt(last - 1))
                && !isVowel(lemma.charAt(last - 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
