package org.demarche.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A page without the words of its scripts, styles and comments and without the attributes nothing asks for, which are
 * most of it and none of its report; knows where what is left stood.
 */
final class Pared {
    // Tags inside these are words.
    private static final Set<String> RAW =
            Set.of("textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext");
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_TAG = 10_000;

    private final String html;
    private final StartTag tag;
    // What is left moves to the front as it is read.
    private final char[] page;
    private int left;
    private int moved;
    /** Where the page goes on after a cut, in what is left and in the page. */
    private int[] here = new int[16];

    private int[] there = new int[16];
    private int cuts;

    private Pared(String html, MarkupWords markup) {
        this.html = html;
        page = html.toCharArray();
        tag = new StartTag(html, page, markup);
    }

    static Pared of(String html, MarkupWords markup) {
        Pared pared = new Pared(html, markup);
        for (int at = pared.find('<', 0); at >= 0; ) at = pared.find('<', pared.tag(at));
        pared.move(pared.page.length);
        return pared;
    }

    String text() {
        return new String(page, 0, left);
    }

    /** Where the character at this place of the text stood in the page. */
    int there(int place) {
        int found = Arrays.binarySearch(here, 0, cuts, place);
        int cut = found >= 0 ? found : -found - 2;
        return cut < 0 ? place : there[cut] + place - here[cut];
    }

    /** Reads what begins with this bracket; returns where to look for the next. */
    private int tag(int open) {
        if (is("!--", open + 1)) return afterComment(open);
        int nameEnd = open + 1;
        while (nameEnd < page.length && isLetter(page[nameEnd])) nameEnd++;
        if (nameEnd == open + 1) return open + 1;
        int plain = tag.read(nameEnd);
        int end = plain < 0 ? endOfTag(nameEnd) : plain;
        if (plain < 0 && end >= page.length) return end;
        String name = nameEnd - open > LONGEST_NAME + 1
                ? ""
                : new String(page, open + 1, nameEnd - open - 1).toLowerCase(Locale.ROOT);
        if (plain >= 0 && !StartTag.isWhole(name) && !isCanonical(name, nameEnd, end)) cutSpares();
        if (name.equals("script") || name.equals("style")) return silent(name, nameEnd, end);
        return RAW.contains(name) ? Math.max(end, closing(name, end)) : end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private int afterComment(int open) {
        if (is(">", open + 4)) return open + 5;
        if (is("->", open + 4)) return open + 6;
        for (int i = find('-', open + 4); i >= 0; i = find('-', i + 1)) {
            if (!is("->", i + 1) && !is("-!>", i + 1)) continue;
            if (i > open + 4) cut(open + 4, i);
            return i + 2;
        }
        return page.length;
    }

    /** The place after the bracket that closes a tag; brackets in quoted values close nothing. */
    private int endOfTag(int from) {
        boolean value = false;
        for (int i = from; i < page.length; i++) {
            char c = page[i];
            if (c == '>') return i + 1;
            if (value && (c == '"' || c == '\'')) {
                i = find(c, i + 1);
                if (i < 0) return page.length;
            }
            value = c == '=' || (value && c <= ' ');
        }
        return page.length;
    }

    private int silent(String name, int nameEnd, int end) {
        int close = closing(name, end);
        if (close < 0) return page.length;
        boolean stays = page[end - 2] == '/' || isKept(nameEnd, end) || isNested(end, close);
        if (!stays && close > end) cut(end, close);
        return close;
    }

    // JSON-LD says much of the report.
    private boolean isKept(int from, int to) {
        return new String(page, from, Math.min(to - from, LONGEST_TAG)).contains("ld+json");
    }

    // In a script that holds "<!--" and "<script" the next closing tag may close nothing.
    private boolean isNested(int from, int to) {
        boolean comment = false;
        for (int i = find('<', from); i >= 0 && i < to; i = find('<', i + 1)) {
            comment |= is("!--", i + 1);
            if (comment && is("script", i + 1)) return true;
        }
        return false;
    }

    private int closing(String name, int from) {
        for (int i = find('<', from); i >= 0; i = find('<', i + 1)) {
            int after = i + 2 + name.length();
            if (after < page.length
                    && page[i + 1] == '/'
                    && is(name, i + 2)
                    && !isLetter(page[after])
                    && page[after] != '-') return i;
        }
        return -1;
    }

    private int find(char wanted, int from) {
        return html.indexOf(wanted, from);
    }

    /** True when these words, in lower case, stand here in any case. */
    private boolean is(String words, int at) {
        if (at + words.length() > page.length) return false;
        for (int i = 0; i < words.length(); i++) {
            char c = page[at + i];
            if (c != words.charAt(i) && (c | 0x20) != words.charAt(i)) return false;
        }
        return true;
    }

    private boolean isCanonical(String name, int from, int to) {
        return name.equals("link") && new String(page, from, Math.min(to - from, LONGEST_TAG)).contains("canonical");
    }

    private void cutSpares() {
        for (int i = 0; i < tag.spares(); i++) cut(tag.spareFrom(i), tag.spareTo(i));
    }

    private void cut(int from, int to) {
        move(from);
        moved = to;
        if (cuts == here.length) {
            here = Arrays.copyOf(here, cuts * 2);
            there = Arrays.copyOf(there, cuts * 2);
        }
        here[cuts] = left;
        there[cuts++] = to;
    }

    private void move(int to) {
        System.arraycopy(page, moved, page, left, to - moved);
        left += to - moved;
        moved = to;
    }
}
