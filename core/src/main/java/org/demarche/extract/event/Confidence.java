package org.demarche.extract.event;

/** How sure an event is, from how it was found and how likely the type model thinks its type. */
public interface Confidence {
    /** How an event was found. */
    enum Found {
        /** A verb's frame fits. */
        CLAUSE,
        /** A noun's frame fits. */
        NOUN,
        /** No frame fits; the words as a whole tell it, and its verb may. */
        GUESS,
        /** Between two parties the caller points at, a frame fits and both stand where they should. */
        GIVEN,
        /** Between two parties the caller points at, a frame fits, though not quite where they stand. */
        LOOSE
    }

    /**
     * From 0 to 1.
     *
     * @param chance how likely the type model thinks the type, whoever found it
     */
    double of(Found found, double chance);
}
