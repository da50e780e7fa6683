package org.demarche.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.Table;
import org.demarche.Token;

/**
 * The lemma of a word as the frames know it.
 *
 * <p>Engines invent lemmas for rare forms ("surrendere"); a regular form of a word the frames know is recognised here
 * whatever the engine says.
 */
final class Lemmas {
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final String VOWELS = "aeiou";

    private final Set<String> known = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, String> forms = new HashMap<>();

    Lemmas() {
        for (List<String> row : Table.read(Lemmas.class, "irregular.tsv", 2)) irregular.put(row.get(0), row.get(1));
        forms.putAll(irregular);
    }

    void learn(String lemma) {
        if (!known.add(lemma)) return;
        for (String form : inflected(lemma)) forms.putIfAbsent(form, lemma);
    }

    /** The lemma, lower case. */
    String of(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (PAST.contains(token.xpos())) lemma = irregular.getOrDefault(lemma, lemma);
        if (known.contains(lemma)) return lemma;
        String form = token.form().toLowerCase(Locale.ROOT);
        return known.contains(form) ? form : forms.getOrDefault(form, lemma);
    }

    /** The lemma of a lower-case form that no engine has seen. */
    String of(String form) {
        return known.contains(form) ? form : forms.getOrDefault(form, form);
    }

    private static List<String> inflected(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (endsInConsonantY(lemma)) {
            String base = lemma.substring(0, lemma.length() - 1);
            return List.of(base + "ies", base + "ied", lemma + "ing");
        }
        if (doubles(lemma)) {
            String base = lemma + lemma.charAt(lemma.length() - 1);
            return List.of(lemma + "s", base + "ed", base + "ing", lemma + "ed", lemma + "ing");
        }
        return List.of(lemma + "s", lemma + "es", stem + "ed", stem + "ing");
    }

    private static boolean endsInConsonantY(String lemma) {
        int end = lemma.length() - 1;
        return end > 0 && lemma.charAt(end) == 'y' && VOWELS.indexOf(lemma.charAt(end - 1)) < 0;
    }

    // ban, bar, expel, quit: one vowel before one last consonant.
    private static boolean doubles(String lemma) {
        int end = lemma.length() - 1;
        if (end < 2 || VOWELS.indexOf(lemma.charAt(end)) >= 0 || "wxy".indexOf(lemma.charAt(end)) >= 0) return false;
        return VOWELS.indexOf(lemma.charAt(end - 1)) >= 0 && VOWELS.indexOf(lemma.charAt(end - 2)) < 0;
    }
}
