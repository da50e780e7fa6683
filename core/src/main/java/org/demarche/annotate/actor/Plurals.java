package org.demarche.annotate.actor;

/** The plural of an English noun, as far as lists of peoples and callings need it. */
final class Plurals {
    private Plurals() {}

    static String of(String word) {
        if (word.endsWith("man")) return word.substring(0, word.length() - 3) + "men";
        if (word.endsWith("men") || word.endsWith("s") || word.endsWith("sh")) return word;
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("ch") || word.endsWith("x")) return word + "es";
        return word + "s";
    }
}
