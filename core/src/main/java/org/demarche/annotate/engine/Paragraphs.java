package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;

/** Cuts a block where no sentence can go on: at blank lines, and at line ends unless the line clearly goes on. */
final class Paragraphs {
    /** A line that goes on in lower case is at least this long; shorter ones are items of a list. */
    private static final int FULL = 45;

    private final String text;
    private final Span block;
    private final int width;
    private final List<Span> found = new ArrayList<>();

    private Paragraphs(String text, Span block) {
        this.text = text;
        this.block = block;
        this.width = Lines.width(text, block);
    }

    /** The stretches of this block that sentences may not leave, without white space at their rims. */
    static List<Span> of(String text, Span block) {
        Paragraphs paragraphs = new Paragraphs(text, block);
        paragraphs.cut();
        return paragraphs.found;
    }

    private void cut() {
        int from = block.start();
        int line = from;
        for (int i = from; i < block.end(); i++) {
            if (!Lines.isEnd(text.charAt(i))) continue;
            if (!goesOn(line, i)) {
                add(from, i);
                from = i + 1;
            }
            line = i + 1;
        }
        add(from, block.end());
    }

    private void add(int from, int to) {
        Span span = new Span(from, to).trimmed(text);
        if (!span.isEmpty()) found.add(span);
    }

    // A line goes on when its text was wrapped at a fixed width and the next word did not fit; or when it is full, does
    // not end with a mark that ends sentences, and the next begins in lower case.
    private boolean goesOn(int line, int end) {
        Span written = new Span(line, end).trimmed(text);
        int next = Lines.next(text, end, block.end());
        if (written.isEmpty() || next >= block.end() || Lines.isEnd(text.charAt(next))) return false;
        if (width > 0 && Lines.overflows(text, end - line, next, block.end(), width)) return true;
        return written.length() >= FULL
                && ".!?:…\"”»".indexOf(text.charAt(written.end() - 1)) < 0
                && Character.isLowerCase(text.charAt(next));
    }
}
