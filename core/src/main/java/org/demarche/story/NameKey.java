package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Sentence;
import org.demarche.Token;

/** Compares names by their letters and digits alone: "S&P 500", "S & P 500" and "S.&P. 500" are one. */
final class NameKey {
    private static final int LONG = 8;

    private NameKey() {}

    static String of(String words) {
        StringBuilder key = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return Stems.lower(key.toString());
    }

    static String joined(List<String> words) {
        return of(String.join("", words));
    }

    /** The words of a name, those without letters and digits left out. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s-]+")) if (!of(word).isEmpty()) words.add(word);
        return words;
    }

    /** The last of the tokens from this one on whose letters make up the key, a plural "s" allowed. */
    static Optional<Token> end(Sentence sentence, Token start, String key) {
        StringBuilder read = new StringBuilder();
        for (int id = start.id(); id <= sentence.tokens().size() && read.length() <= key.length(); id++) {
            Token token = sentence.token(id);
            String own = of(token.form());
            if (own.isEmpty() && (read.length() == 0 || !joins(token.form()))) return Optional.empty();
            read.append(own);
            if (read.toString().equals(key) || read.toString().equals(key + "s")) return Optional.of(token);
        }
        return Optional.empty();
    }

    private static boolean joins(String form) {
        return form.equals("&") || form.equals("-") || form.equals("'") || form.equals("’") || form.equals(".");
    }

    static boolean isProper(String word) {
        return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    static boolean isNumber(String word) {
        return of(word).chars().allMatch(Character::isDigit);
    }

    /** True for words like "A380" and "F-16". */
    static boolean isModel(String word) {
        String key = of(word);
        return key.chars().anyMatch(Character::isDigit) && key.chars().anyMatch(Character::isLetter);
    }

    /** True when two neighbouring letters of a long name have changed places. */
    static boolean isMistyped(String asked, String key) {
        if (asked.length() != key.length() || asked.length() < LONG) return false;
        int at = 0;
        while (at < key.length() && asked.charAt(at) == key.charAt(at)) at++;
        return at + 1 < key.length()
                && asked.charAt(at) == key.charAt(at + 1)
                && asked.charAt(at + 1) == key.charAt(at)
                && asked.substring(at + 2).equals(key.substring(at + 2));
    }
}
