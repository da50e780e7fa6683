package org.demarche;

/** Turns a document into an annotated one; pure: no clock, randomness, locale or network. */
@FunctionalInterface
public interface Annotator {
    /** Safe to call from several threads; the same document always gives an equal result. */
    Annotated annotate(Document document);
}
