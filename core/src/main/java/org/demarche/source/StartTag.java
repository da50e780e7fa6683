package org.demarche.source;

import java.util.Set;

/**
 * The attributes of one start tag after another, read as a browser reads them, to find those that nothing here asks for:
 * addresses, sizes and the marks of scripts are more than half of a page.
 */
final class StartTag {
    /** What {@link MarkupWords} reads as names, on any element. */
    private static final String[] NAMES = {"class", "id", "role", "itemprop", "data-component", "data-testid"};
    // These say things of the report by other attributes, shape the tree by them, or are told apart by them.
    private static final Set<String> WHOLE = Set.of(
            "meta", "time", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private final String html;
    private final char[] page;
    private final MarkupWords markup;
    /** Where each attribute that is not asked for begins, with the space before it, and ends. */
    private int[] spare = new int[32];

    private int spares;

    StartTag(String html, char[] page, MarkupWords markup) {
        this.html = html;
        this.page = page;
        this.markup = markup;
    }

    /** True when elements of this name are asked for all they say. */
    static boolean isWhole(String name) {
        return WHOLE.contains(name);
    }

    /**
     * Reads the attributes.
     *
     * @param nameEnd the place after the name of the tag
     * @return the place after the bracket that closes it; negative when the tag is written in any way but the plain one
     */
    int read(int nameEnd) {
        spares = 0;
        int at = nameEnd;
        while (at < page.length && isOfName(page[at])) at++;
        while (at < page.length) {
            int start = at;
            at = afterSpace(at);
            if (is('>', at)) return at + 1;
            if (is('/', at)) return is('>', at + 1) ? at + 2 : -1;
            int name = at;
            while (at < page.length && isOfName(page[at])) at++;
            int end = at == name || name == start ? -1 : afterValue(at);
            if (end < 0) return -1;
            if (!isAsked(name, at, end)) spare(start, end);
            at = end;
        }
        return -1;
    }

    /** How many attributes of the tag last read are not asked for. */
    int spares() {
        return spares;
    }

    int spareFrom(int index) {
        return spare[2 * index];
    }

    int spareTo(int index) {
        return spare[2 * index + 1];
    }

    private void spare(int from, int to) {
        if (spares > 0 && spare[2 * spares - 1] == from) {
            spare[2 * spares - 1] = to;
            return;
        }
        if (2 * spares == spare.length) spare = java.util.Arrays.copyOf(spare, spare.length * 2);
        spare[2 * spares] = from;
        spare[2 * spares + 1] = to;
        spares++;
    }

    private boolean is(char wanted, int at) {
        return at < page.length && page[at] == wanted;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < page.length && isSpace(page[at])) at++;
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isOfName(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '=' && c != '"' && c != '\'' && c != '<';
    }

    /** The place after the value, if any, of the attribute whose name ends here. */
    private int afterValue(int nameEnd) {
        int equals = afterSpace(nameEnd);
        if (!is('=', equals)) return nameEnd;
        int value = afterSpace(equals + 1);
        if (value == page.length) return -1;
        char quote = page[value];
        if (quote != '"' && quote != '\'') return afterBare(value);
        for (int i = value + 1; i < page.length; i++) if (page[i] == quote) return i + 1;
        return -1;
    }

    private int afterBare(int value) {
        int at = value;
        while (at < page.length && (isOfName(page[at]) && page[at] != '`' || page[at] == '/')) at++;
        boolean plain = at > value && at < page.length && (isSpace(page[at]) || page[at] == '>');
        return plain ? at : -1;
    }

    private boolean isAsked(int name, int nameEnd, int end) {
        int length = nameEnd - name;
        if (isNamed("style", name, length)) return has("none", nameEnd, end) || has("hidden", nameEnd, end);
        // What tells data from scripts, and hidden fields from others.
        if (isNamed("type", name, length)) return has("json", nameEnd, end) || has("hidden", nameEnd, end);
        if (isNamed("hidden", name, length)) return true;
        for (String names : NAMES) if (isNamed(names, name, length)) return tells(nameEnd, end);
        return false;
    }

    private boolean isNamed(String wanted, int at, int length) {
        return wanted.length() == length && is(wanted, at);
    }

    /** True when any of the names in a value may say something; those that do not are spared. */
    private boolean tells(int from, int to) {
        int value = afterSpace(afterSpace(from) + 1);
        if (to - value > MarkupWords.LONGEST || has("&", value, to)) return true;
        int quote = page[value] == '"' || page[value] == '\'' ? 1 : 0;
        int before = spares;
        boolean tells = false;
        for (int name = value + quote; name < to - quote; ) {
            int end = name;
            while (end < to - quote && !isSpace(page[end])) end++;
            boolean known = markup.mayTell(html, name, end);
            tells |= known;
            if (!known && end > name) spare(name, end);
            name = end + 1;
        }
        if (!tells) spares = before;
        return tells;
    }

    private boolean is(String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            char c = page[at + i];
            if (c != words.charAt(i) && (c | 0x20) != words.charAt(i)) return false;
        }
        return true;
    }

    /** True when these words stand in the value, or entities that may stand for any. */
    private boolean has(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page[i] == '&' || i + words.length() <= to && is(words, i)) return true;
        }
        return false;
    }
}
