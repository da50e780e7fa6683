package org.demarche.annotate.actor;

/**
 * A word for a country, in one of its uses.
 *
 * @param country the country
 * @param use what the word does
 */
record Nation(Country country, Use use) implements Entry {
    /** What a country word does. */
    enum Use {
        NAME,
        ADJECTIVE,
        PERSON,
        PEOPLE,
        SEAT
    }
}
