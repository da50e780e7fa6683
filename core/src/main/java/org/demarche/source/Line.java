package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Span;

/**
 * One line of a text that has words on it.
 *
 * @param span its characters without white space at the rims
 * @param words its characters after a leading bullet
 * @param bullet whether it began with a bullet
 * @param gap whether an empty line, or nothing at all, stands before it
 */
record Line(Span span, String words, boolean bullet, boolean gap) {
    private static final String BULLETS = "•‣◦▪●■*-–—·»›>";
    private static final String CLOSERS = "\"'”’»)]}*";

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            Span span = new Span(start, end).trimmed(text);
            if (!span.isEmpty()) lines.add(of(text, span, gap));
            gap = span.isEmpty();
            start = end + 1;
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') return i;
        }
        return text.length();
    }

    private static Line of(String text, Span span, boolean gap) {
        String all = span.in(text);
        boolean bullet = all.length() > 2 && BULLETS.indexOf(all.charAt(0)) >= 0 && isSpace(all.charAt(1));
        String words = bullet ? new Span(1, all.length()).trimmed(all).in(all) : all;
        return new Line(span, words, bullet, gap);
    }

    private static boolean isSpace(char c) {
        if (c > ' ' && c < 128) return false;
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** How many stretches without white space. */
    int count() {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean space = isSpace(words.charAt(i));
            if (!space && !inside) count++;
            inside = !space;
        }
        return count;
    }

    /** True when its last mark ends a sentence, leaving closing quotes and brackets aside. */
    boolean ends() {
        char last = lastMark();
        return ".!?…。！？؟।".indexOf(last) >= 0 || last == ':' || last == ';';
    }

    char lastMark() {
        int at = words.length() - 1;
        while (at > 0 && (CLOSERS.indexOf(words.charAt(at)) >= 0 || isSpace(words.charAt(at)))) at--;
        return words.charAt(at);
    }

    /** True for a line of prose: it ends as a sentence does, or is too long to be anything else. */
    boolean isProse() {
        int count = count();
        return count >= 30 || (ends() && count >= 6) || (ends() && startsQuoted());
    }

    private boolean startsQuoted() {
        return "\"“‘«'".indexOf(words.charAt(0)) >= 0;
    }

    /** Lower case, curly marks made straight, runs of white space made one: the form word lists are written in. */
    String plain() {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isSpace(c)) plain.append(c == '’' || c == '‘' ? '\'' : c == '“' || c == '”' ? '"' : c);
            else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
