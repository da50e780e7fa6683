package org.demarche.annotate.engine;

import org.demarche.Span;

/** Lines of a text, and whether a machine wrapped them at a fixed width. */
final class Lines {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;

    private Lines() {}

    static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Where the text goes on behind this line end: past one line feed and blanks. */
    static int next(String text, int end, int limit) {
        int next = end + 1;
        if (next < limit && text.charAt(end) == '\r' && text.charAt(next) == '\n') next++;
        while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) next++;
        return next;
    }

    /** True when the word at {@code next} would have made a line of this length too wide. */
    static boolean overflows(String text, int length, int next, int limit, int width) {
        int end = next;
        while (end < limit && end - next <= WIDEST && !Letters.isSpace(text.charAt(end))) end++;
        return length + 1 + end - next > width;
    }

    /** The width at which the lines of this block were wrapped; 0 when they were not. */
    static int width(String text, Span block) {
        int width = widest(text, block);
        if (width < NARROWEST || width > WIDEST) return 0;
        int breaks = 0;
        int forced = 0;
        int line = block.start();
        for (int i = line; i < block.end(); i++) {
            if (!isEnd(text.charAt(i))) continue;
            int next = next(text, i, block.end());
            if (i > line && next < block.end() && !isEnd(text.charAt(next))) {
                breaks++;
                if (overflows(text, i - line, next, block.end(), width)) forced++;
            }
            line = i + 1;
        }
        return breaks >= 2 && forced * 10 >= breaks * 9 ? width : 0;
    }

    private static int widest(String text, Span block) {
        int widest = 0;
        int line = block.start();
        for (int i = line; i <= block.end(); i++) {
            if (i < block.end() && !isEnd(text.charAt(i))) continue;
            widest = Math.max(widest, i - line);
            line = i + 1;
        }
        return widest;
    }
}
