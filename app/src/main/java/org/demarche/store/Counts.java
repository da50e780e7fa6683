package org.demarche.store;

/**
 * How much an archive holds.
 *
 * @param reports current reports
 * @param superseded reports that a corrected one took the place of
 * @param statements of current reports
 * @param events of current reports
 * @param stories all of them
 * @param waiting stories whose reports changed since they were woven
 */
public record Counts(long reports, long superseded, long statements, long events, long stories, long waiting) {}
