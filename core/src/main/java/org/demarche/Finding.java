package org.demarche;

/** Something read from a report: a statement or an event, with the words it was read from. */
public sealed interface Finding permits Statement, Event {
    DocumentId document();

    /** The words this was read from: for a statement cue, speaker and content together. */
    Span evidence();

    /** How sure the reading is, from 0 to 1. */
    double confidence();
}
