package org.demarche.annotate.actor;

/**
 * A word or mark as the word lists see it.
 *
 * @param start first code unit in the document's text
 * @param end one past the last
 * @param key its letters without accents, dots of an acronym or curled apostrophes; case kept
 * @param lower the key in lower case
 * @param joined true when no white space stands before it
 * @param tag Penn tag of the token it lies in; empty when nothing tagged the text
 * @param token the id of that token in its sentence, 0 when there is none
 * @param head the id of the token that one hangs on
 * @param relation its relation to it; empty when not parsed
 */
record Word(
        int start,
        int end,
        String key,
        String lower,
        boolean joined,
        String tag,
        int token,
        int head,
        String relation) {

    boolean isCapital() {
        return Character.isUpperCase(key.charAt(0));
    }

    boolean isLetters() {
        return Character.isLetter(key.charAt(0));
    }

    boolean is(String mark) {
        return key.equals(mark);
    }

    /** True when the tagger thinks it can stand inside a noun phrase before or as its head. */
    boolean isNominal() {
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("ADD");
    }

    boolean isNoun() {
        return tag.startsWith("NN");
    }

    boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** True for a word that hangs on a later one as part of its name or description. */
    boolean isPremodifier() {
        return switch (relation) {
            case "amod", "compound", "nummod", "flat", "nmod:poss", "nmod:desc", "det", "goeswith", "" -> true;
            default -> false;
        };
    }

    /** A single capital letter: an initial. */
    boolean isInitial() {
        return key.length() == 1 && isCapital();
    }

    boolean isAllCapitals() {
        for (int i = 0; i < key.length(); i++) if (!Character.isUpperCase(key.charAt(i))) return false;
        return true;
    }
}
