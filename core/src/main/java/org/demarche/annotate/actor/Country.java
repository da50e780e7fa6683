package org.demarche.annotate.actor;

import java.util.List;

/**
 * A country and what English news calls it.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name its usual name
 * @param others its other names
 * @param adjectives words that qualify by it
 * @param people words for one of its people
 * @param seats places that stand for its government, the capital first
 */
record Country(
        String code,
        String name,
        List<String> others,
        List<String> adjectives,
        List<String> people,
        List<String> seats) {}
