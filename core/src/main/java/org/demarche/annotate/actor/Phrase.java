package org.demarche.annotate.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.Span;

/**
 * Words that may stand for an actor, with the evidence they hold about it.
 *
 * @param span all of its words
 * @param head the name or noun it turns on
 * @param kind what its head is
 * @param words the words of its name or pronoun, or of a description without its determiner
 * @param told all of its words as the report has them
 * @param entries what the lists know of its head
 * @param nouns the callings and bodies in it, the head last
 * @param code country or international body its own words name
 * @param body the organisation its own words name
 * @param owner the phrase in the genitive before it, or the pronoun that owns it
 * @param gender what its title tells
 * @param plural more than one
 * @param definite "the", "his" and the like
 * @param former it speaks of a past office
 * @param appositive true when it describes the name before it
 * @param token id of its head's token, 0 when not parsed
 */
record Phrase(
        Span span,
        Span head,
        Kind kind,
        String words,
        String told,
        List<Entry> entries,
        List<Noun> nouns,
        Optional<String> code,
        Optional<Organisation> body,
        Optional<Phrase> owner,
        Gender gender,
        boolean plural,
        boolean definite,
        boolean former,
        boolean appositive,
        int token) {

    /** What the head of a phrase is. */
    enum Kind {
        PERSON,
        NOUN,
        NATION,
        ORGANISATION,
        /** A name of something the lists do not know. */
        THING,
        PRONOUN,
        /** A country word before another noun. */
        QUALIFIER
    }

    /** The same words as a description of the name before them. */
    Phrase asAppositive() {
        return new Phrase(
                span, head, kind, words, told, entries, nouns, code, body, owner, gender, plural, definite, former,
                true, token);
    }

    /** The phrase as if it had named this person. */
    Phrase asName(Person person) {
        return new Phrase(
                span,
                head,
                Kind.PERSON,
                person.name(),
                told,
                List.of(person),
                List.of(),
                code,
                body,
                owner,
                person.gender(),
                false,
                true,
                false,
                false,
                token);
    }
}
