package org.demarche.annotate.engine;

import java.util.List;
import org.demarche.Span;

/**
 * What the network says of the gaps between the words of one paragraph, read a window at a time and only when asked.
 *
 * <p>Where a window begins depends on the gap alone, so the answer does not depend on what was asked before.
 */
final class Windows {
    /** A window answers about so many gaps … */
    private static final int STEP = 40;
    /** … and reads so many words on either side of them. */
    private static final int MARGIN = 8;

    private final EndReader reader;
    private final List<String> words;
    private final float[][] answers;

    Windows(EndReader reader, String text, List<Span> tokens) {
        this.reader = reader;
        this.words = tokens.stream().map(token -> token.in(text)).toList();
        this.answers = new float[tokens.size() / STEP + 1][];
    }

    /** The logarithm of the odds that a sentence ends behind this token, which is not the last. */
    float score(int token) {
        int window = token / STEP;
        int first = Math.max(0, window * STEP - MARGIN);
        if (answers[window] == null) {
            int end = Math.min(words.size(), window * STEP + STEP + MARGIN);
            answers[window] = reader.ends(words.subList(first, end));
        }
        return answers[window][token - first];
    }
}
