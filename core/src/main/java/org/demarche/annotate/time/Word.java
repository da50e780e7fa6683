package org.demarche.annotate.time;

/**
 * A run of letters, a number or a single mark: all the time grammar needs of a text.
 *
 * @param start first code unit
 * @param end one past the last
 * @param lower its characters in lower case
 * @param capital whether its first letter is upper case
 * @param breaks how many line breaks stand before it
 */
record Word(int start, int end, String lower, boolean capital, int breaks) {
    /** True when a new paragraph opens with it. */
    boolean opens() {
        return breaks > 1;
    }

    boolean isNumber() {
        char c = lower.charAt(0);
        return c >= '0' && c <= '9';
    }

    boolean isLetters() {
        return Character.isLetter(lower.charAt(0));
    }

    boolean is(String... words) {
        for (String word : words) if (lower.equals(word)) return true;
        return false;
    }

    /** True when nothing stands between this word and the next. */
    boolean touches(Word next) {
        return end == next.start;
    }
}
