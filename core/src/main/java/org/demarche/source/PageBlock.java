package org.demarche.source;

import java.util.Optional;
import org.demarche.Span;

/**
 * A stretch of visible words of a page that no block-level tag parts.
 *
 * @param words its characters, runs of white space made one
 * @param linked how many of them stand in links
 * @param bold how many of them stand in bold or emphasis
 * @param box the element they stand in
 * @param markup where they stand in the page, when its markup shows them
 */
record PageBlock(String words, int linked, int bold, Box box, Optional<Span> markup) {
    /** These words as a line of a text. */
    Line line() {
        return new Line(new Span(0, words.length()), words, false, true);
    }

    String tag() {
        return box.tag;
    }

    boolean isHeading() {
        String tag = box.tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isLinked() {
        return linked * 10 > words.length() * 6;
    }

    /** True when it reads like a paragraph: long, with sentences, not a list of links. */
    boolean isProse() {
        return words.length() >= 80 && linked * 2 < words.length()
                || words.length() >= 40 && linked * 4 < words.length() && endsSentence();
    }

    boolean endsSentence() {
        int at = words.length() - 1;
        while (at > 0 && "\"'”’»)]".indexOf(words.charAt(at)) >= 0) at--;
        return ".!?…".indexOf(words.charAt(at)) >= 0;
    }
}
