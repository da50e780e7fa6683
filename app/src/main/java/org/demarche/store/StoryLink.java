package org.demarche.store;

/**
 * That a story goes on with an earlier one.
 *
 * @param earlier the other's id
 * @param sureness how sure it is, from 0 to 1
 */
public record StoryLink(String earlier, double sureness) {}
