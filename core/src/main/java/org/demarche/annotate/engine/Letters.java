package org.demarche.annotate.engine;

/** What kinds of characters there are, as far as tokens depend on them. */
final class Letters {
    private Letters() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || (c < 128 ? c <= ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** A letter or part of one: halves of surrogate pairs that are letters count by {@link #isWord}. */
    static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    /** True for whatever a word may be made of: letters, digits, combining marks, invisible joiners, soft hyphens. */
    static boolean isWord(char c) {
        if (c < 128) return isLetter(c) || c >= '0' && c <= '9' || c == '_';
        return Character.isLetterOrDigit(c) || isInvisible(c) || isMark(c);
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == 'ʼ' || c == '´';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** The cut moved so that it halves no surrogate pair. */
    static int whole(String text, int cut, int from, int end) {
        boolean halves = cut < end
                && cut > from
                && Character.isLowSurrogate(text.charAt(cut))
                && Character.isHighSurrogate(text.charAt(cut - 1));
        if (!halves) return cut;
        return cut - 1 > from ? cut - 1 : cut + 1;
    }
}
