package org.demarche;

/** Gives the meaning of some words as a vector; the one door through which stories reach the language engine. */
@FunctionalInterface
public interface Embedder {
    /** The same words always give the same vector; safe to call from several threads. */
    Vector embed(String words);
}
