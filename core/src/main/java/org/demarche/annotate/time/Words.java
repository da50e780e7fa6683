package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Span;

/** Splits text into words in one pass; numbers keep their inner marks ({@code 10:30}, {@code 1,000}, {@code 7/8/07}). */
final class Words {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int lines = 2;

    private Words(String text, int from) {
        this.text = text;
        this.at = from;
    }

    static List<Word> of(String text, Span span) {
        Words words = new Words(text, span.start());
        words.read(span.end());
        return words.words;
    }

    private void read(int end) {
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (c == '\n') lines++;
                at++;
            } else {
                int start = at;
                at = isDigit(c) ? number(end) : Character.isLetter(c) ? letters(end) : at + 1;
                add(start, c);
            }
        }
    }

    private void add(int start, char first) {
        String lower = lower(start, first);
        words.add(new Word(start, at, lower, Character.isUpperCase(first), lines));
        lines = 0;
    }

    private String lower(int start, char first) {
        if (at - start == 1) return mark(first);
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    // Dashes and apostrophes come in many shapes; the grammar knows one of each.
    private static String mark(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            case '\u2018', '\u2019', '\u201B' -> "'";
            default -> String.valueOf(Character.toLowerCase(c));
        };
    }

    private int letters(int end) {
        int i = at;
        while (i < end && Character.isLetter(text.charAt(i))) i++;
        return i;
    }

    private int number(int end) {
        int i = digits(at, end);
        while (i + 1 < end && joins(i, end)) i = digits(i + 1, end);
        return i;
    }

    private boolean joins(int mark, int end) {
        int next = digits(mark + 1, end) - mark - 1;
        return switch (text.charAt(mark)) {
            case ':', '/' -> next == 1 || next == 2 || next == 4;
            case '.' -> next > 0;
            case ',' -> next == 3;
            case '-' -> next == 2 && isoBefore(mark);
            default -> false;
        };
    }

    // 2022-03 and 2022-03-17 are one word, 1914-18 is not: there is no month 18.
    private boolean isoBefore(int mark) {
        int length = mark - at;
        if (length == 7) return text.charAt(at + 4) == '-';
        return length == 4 && text.charAt(mark + 1) <= '1' && mark + 3 < text.length() && text.charAt(mark + 3) == '-';
    }

    private int digits(int from, int end) {
        int i = from;
        while (i < end && isDigit(text.charAt(i))) i++;
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
