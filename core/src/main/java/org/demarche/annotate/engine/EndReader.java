package org.demarche.annotate.engine;

import java.util.List;

/** Reads a stretch of text for the ends of sentences in it. */
interface EndReader {
    /** Behind each of these words but the last, the logarithm of the odds that a sentence ends. */
    float[] ends(List<String> words);
}
