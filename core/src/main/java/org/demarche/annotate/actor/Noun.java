package org.demarche.annotate.actor;

/**
 * A common noun that stands for an actor.
 *
 * @param kind whom it can stand for
 * @param sector PLOVER sector, empty when the noun alone does not tell
 * @param post the post under one name, empty when it names none
 * @param form its singular as listed
 * @param plural true when the words found are its plural
 */
record Noun(Kind kind, String sector, String post, String form, boolean plural) implements Entry {
    /** Whom a noun can stand for. */
    enum Kind {
        PERSON,
        BODY,
        GROUP
    }

    boolean isOnePerson() {
        return kind == Kind.PERSON && !plural;
    }
}
