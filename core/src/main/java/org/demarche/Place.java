package org.demarche;

import java.util.Optional;

/**
 * Where something happened.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3
 * @param latitude degrees north, when known
 * @param longitude degrees east, when known
 * @param mention the words that name it
 */
public record Place(
        String name, String country, Optional<Double> latitude, Optional<Double> longitude, Optional<Span> mention) {}
