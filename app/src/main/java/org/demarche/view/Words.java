package org.demarche.view;

/** Words of a report made fit for one line of a page. */
final class Words {
    private Words() {}

    /** The words on one line, single spaces between them; control characters become spaces. */
    static String flat(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
            if (!blank) line.append(c);
            else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        return line.toString().strip();
    }

    // Controls could steer a terminal; direction overrides could reorder a line.
    static boolean isInvisible(char c) {
        return Character.isISOControl(c) || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** At most {@code width} characters, cut at a word with an ellipsis. */
    static String cut(String words, int width) {
        if (words.length() <= width) return words;
        int at = words.lastIndexOf(' ', width - 2);
        int end = at > width / 2 ? at : width - 2;
        if (Character.isHighSurrogate(words.charAt(end - 1))) end--;
        return words.substring(0, end) + " …";
    }
}
