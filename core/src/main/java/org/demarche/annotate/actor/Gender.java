package org.demarche.annotate.actor;

/** Which singular pronoun a person takes, as far as the lists or the text tell. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
