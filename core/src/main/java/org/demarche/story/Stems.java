package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Cuts text into words and words down to stems, so that "warns" and "warned" meet; needs no language engine. */
final class Stems {
    private static final String[][] ENDINGS = {
        {"ies", "y"}, {"sses", "ss"}, {"ing", ""}, {"ed", ""}, {"es", "e"}, {"s", ""}
    };
    private static final Set<String> STOPWORDS = Table.read(Stems.class, "stopwords.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Stems() {}

    /** The words of the text in lower case, numbers among them. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) words.add(lower(text.substring(at, end)));
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Where the word that starts here ends; here when none starts. */
    static int wordEnd(String text, int start) {
        boolean number = Character.isDigit(text.charAt(start));
        if (!number && !Character.isLetter(text.charAt(start))) return start;
        int end = start + 1;
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean inside = number ? Character.isDigit(c) : Character.isLetter(c);
            if (inside) end = at + 1;
            else if (!joins(c, number)) break;
        }
        return end;
    }

    private static boolean joins(char c, boolean number) {
        return number ? c == '.' || c == ',' : c == '\'' || c == '’' || c == '-';
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    static boolean isStopword(String word) {
        return STOPWORDS.contains(word);
    }

    /** The stem of a word in lower case. */
    static String of(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() <= 4) return stem;
        stem = withoutEnding(stem);
        if (stem.endsWith("e") && stem.length() > 4) stem = stem.substring(0, stem.length() - 1);
        int last = stem.length() - 1;
        boolean doubled = stem.length() > 3 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "aeols".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }

    private static String withoutEnding(String stem) {
        if (stem.endsWith("ss")) return stem;
        for (String[] ending : ENDINGS) {
            int rest = stem.length() - ending[0].length();
            if (stem.endsWith(ending[0]) && rest + ending[1].length() >= 3) return stem.substring(0, rest) + ending[1];
        }
        return stem;
    }
}
