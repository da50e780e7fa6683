package org.demarche.annotate.engine;

/**
 * A stretch of text between white space, as the recognisers of tokens see it.
 *
 * @param text the whole text
 * @param start first character of the stretch
 * @param end one past its last character
 */
record Chunk(String text, int start, int end) {
    /** The character there, or a blank outside the stretch. */
    char at(int place) {
        return place >= start && place < end ? text.charAt(place) : ' ';
    }

    boolean isLetter(int place) {
        return Letters.isLetter(at(place));
    }

    boolean isDigit(int place) {
        char c = at(place);
        return c >= '0' && c <= '9';
    }

    boolean isWord(int place) {
        return Letters.isWord(at(place));
    }

    /** One past the run of ASCII digits that begins here. */
    int digits(int from) {
        int to = from;
        while (isDigit(to)) to++;
        return to;
    }

    /** One past the run of letters that begins here, looking no further than a token may reach. */
    int letters(int from) {
        int to = from;
        while (to - from <= Tokeniser.LONGEST && isLetter(to)) to++;
        return to;
    }

    /** True when these characters, given in lower case, stand here in any case. */
    boolean has(int place, String lower) {
        return place >= start
                && place + lower.length() <= end
                && text.regionMatches(true, place, lower, 0, lower.length());
    }

    String words(int from, int to) {
        return text.substring(from, to);
    }
}
