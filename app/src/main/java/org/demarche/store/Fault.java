package org.demarche.store;

/**
 * Something wrong in an archive.
 *
 * @param where the report, story or part of the file
 * @param message what is wrong and what to do
 */
public record Fault(String where, String message) {}
