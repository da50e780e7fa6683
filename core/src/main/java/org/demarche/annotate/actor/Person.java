package org.demarche.annotate.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Someone who held an office.
 *
 * @param name the usual name
 * @param country code of the country or international body
 * @param gender which pronoun they take
 * @param offices the posts held
 * @param names every way the list writes the name, the usual one first
 */
record Person(String name, String country, Gender gender, List<Office> offices, List<String> names) implements Entry {
    /** The weightiest office held that day: the list names the weightiest first among those of one time. */
    Optional<Office> on(LocalDate day) {
        return offices.stream().filter(office -> office.heldOn(day)).findFirst();
    }

    /** The office that ended last. */
    Optional<Office> last() {
        return offices.stream().max(Comparator.comparing(Office::until).thenComparing(Office::from));
    }

    /** The office that ended last before the day. */
    Optional<Office> before(LocalDate day) {
        return offices.stream().filter(office -> office.until().isBefore(day)).max(Comparator.comparing(Office::until));
    }
}
