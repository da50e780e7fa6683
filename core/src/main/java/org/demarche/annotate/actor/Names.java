package org.demarche.annotate.actor;

import java.util.List;
import java.util.Locale;

/** Whether two ways to write a person's name can be the same name. */
final class Names {
    private Names() {}

    /** The words of a name, initials and marks left out. */
    static List<String> words(String name) {
        List<String> words = Words.of(name).stream()
                .filter(word -> word.isLetters() && !word.key().equals("'s"))
                .filter(word -> !word.isInitial())
                .map(Word::key)
                .toList();
        return words.isEmpty() ? List.of(name) : words;
    }

    /** Spellings that differ only by habit of transliteration become one: Zelensky, Zelenskyy, Zelenskiy. */
    static String fold(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (folded.length() < 5) return folded;
        for (String end : List.of("yy", "iy", "yi", "ii", "ij", "yj", "ky", "ki")) {
            if (folded.endsWith(end)) {
                return folded.substring(0, folded.length() - 2) + (end.startsWith("k") ? "k" : "");
            }
        }
        return folded.endsWith("y") || folded.endsWith("i") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** The ways news transliterates a Slavic ending: "-sky", "-skyy", "-skiy", "-skyi", "-ski". */
    static List<String> spellings(String name) {
        for (String end : List.of("skyy", "skiy", "skyi", "sky")) {
            if (!name.endsWith(end)) continue;
            String stem = name.substring(0, name.length() - end.length());
            return List.of(name, stem + "sky", stem + "skyy", stem + "skiy", stem + "skyi", stem + "ski");
        }
        return List.of(name);
    }

    /** One name is the other, a part of it, or the same with another spelling of the first name. */
    static boolean meet(List<String> a, List<String> b) {
        if (b.size() > a.size()) return meet(b, a);
        if (b.size() == 1) return fitsAlone(a, b.get(0));
        if (!near(a.get(a.size() - 1), b.get(b.size() - 1))) {
            return near(a.get(0), b.get(0)) && near(a.get(1), b.get(1));
        }
        if (a.size() > b.size() && a.subList(a.size() - b.size(), a.size()).equals(b)) return true;
        return near(a.get(0), b.get(0)) || a.size() > 2 && near(a.get(1), b.get(0));
    }

    /** A single word stands for a name when it is its last or first word. */
    private static boolean fitsAlone(List<String> name, String word) {
        String folded = fold(word);
        return fold(name.get(name.size() - 1)).equals(folded)
                || fold(name.get(0)).equals(folded)
                || name.size() > 2 && fold(name.get(1)).equals(folded);
    }

    /** Equal but for habits of spelling, one letter, or one being the beginning of the other ("Mike", "Micha" apart). */
    private static boolean near(String a, String b) {
        if (fold(a).equals(fold(b))) return true;
        if (a.length() < 4 || b.length() < 4 || a.charAt(0) != b.charAt(0)) return false;
        return differByOne(a, b) || isBeginning(a, b) || isBeginning(b, a);
    }

    private static boolean isBeginning(String whole, String part) {
        return part.length() >= 3 && whole.length() > part.length() && whole.startsWith(part);
    }

    static boolean differByOne(String a, String b) {
        if (a.length() < b.length()) return differByOne(b, a);
        if (a.length() - b.length() > 1) return false;
        int i = 0;
        while (i < b.length() && a.charAt(i) == b.charAt(i)) i++;
        return a.length() == b.length()
                ? a.regionMatches(i + 1, b, i + 1, b.length() - i - 1) || i == b.length()
                : a.regionMatches(i + 1, b, i, b.length() - i);
    }
}
