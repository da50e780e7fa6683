package org.demarche;

/**
 * Words that name a place.
 *
 * @param span the words
 * @param place the place they name
 */
public record PlaceMention(Span span, Place place) {}
