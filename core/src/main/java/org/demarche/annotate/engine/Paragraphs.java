package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;

/** Cuts a block where no sentence can go on: at blank lines, and at line ends unless the line clearly goes on. */
final class Paragraphs {
    /** Lines cut by a machine at a fixed width are about this long. */
    private static final int WRAPPED = 45;

    private Paragraphs() {}

    /** The stretches of this block that sentences may not leave, without white space at their rims. */
    static List<Span> of(String text, Span block) {
        List<Span> found = new ArrayList<>();
        int from = block.start();
        int line = from;
        for (int i = from; i < block.end(); i++) {
            if (!isLineEnd(text.charAt(i))) continue;
            if (!goesOn(text, line, i, block.end())) {
                add(text, from, i, found);
                from = i + 1;
            }
            line = i + 1;
        }
        add(text, from, block.end(), found);
        return found;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static void add(String text, int from, int to, List<Span> found) {
        Span span = new Span(from, to).trimmed(text);
        if (!span.isEmpty()) found.add(span);
    }

    // A line goes on when it is full, does not end with a mark that ends sentences, and the next begins in lower case;
    // or when both are full lines of a text wrapped by a machine.
    private static boolean goesOn(String text, int line, int end, int limit) {
        int last = end - 1;
        while (last >= line && Letters.isSpace(text.charAt(last))) last--;
        int next = end + 1;
        if (next < limit && text.charAt(end) == '\r' && text.charAt(next) == '\n') next++;
        while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) next++;
        if (last < line || next >= limit || isLineEnd(text.charAt(next))) return false;
        return last - line >= WRAPPED && !endsSentence(text.charAt(last)) && Character.isLowerCase(text.charAt(next));
    }

    private static boolean endsSentence(char c) {
        return ".!?:…\"”»".indexOf(c) >= 0;
    }
}
