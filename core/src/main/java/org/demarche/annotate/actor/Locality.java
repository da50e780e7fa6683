package org.demarche.annotate.actor;

import java.util.Optional;

/**
 * A place of the list.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3
 * @param kind capital, city, region, place or country
 * @param latitude degrees north, when known
 * @param longitude degrees east, when known
 * @param thousands how many thousand people live there, 0 when not known
 */
record Locality(
        String name, String country, Kind kind, Optional<Double> latitude, Optional<Double> longitude, int thousands)
        implements Entry {
    /** What sort of place it is. */
    enum Kind {
        COUNTRY,
        CAPITAL,
        REGION,
        PLACE,
        CITY
    }

    /** True for a name too well known to be a person's or an everyday word. */
    boolean isWellKnown() {
        return kind != Kind.CITY || thousands >= 150;
    }

    /** How likely the bare name means this one, before the report is asked. */
    double weight() {
        double size = Math.log10(1.0 + thousands);
        return switch (kind) {
            case COUNTRY -> 6;
            case CAPITAL -> 2 + size;
            case PLACE -> 3;
            // Those with a place on the map are the ones news in English writes of: Maryland, not Liberia's.
            case REGION -> latitude.isPresent() ? 2.6 : 2.5;
            case CITY -> size;
        };
    }
}
