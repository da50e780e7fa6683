package org.demarche;

import java.util.List;

/** Gives the meaning of some words as a vector; the one door through which stories reach the language engine. */
@FunctionalInterface
public interface Embedder {
    /** The same words always give the same vector; safe to call from several threads. */
    Vector embed(String words);

    /** The vectors of all these texts, in order; the same that each gives alone, in less time. */
    default List<Vector> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }
}
