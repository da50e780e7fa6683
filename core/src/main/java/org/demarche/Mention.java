package org.demarche;

/**
 * Words that stand for an actor. Mentions of one actor in one document carry equal actors, whether the words are a
 * name, a title, a description or a pronoun.
 *
 * @param span the words ("US Secretary of State Antony Blinken", "he")
 * @param head the span of the head word or name inside it ("Antony Blinken")
 * @param form how the actor is referred to
 * @param actor who it is
 */
public record Mention(Span span, Span head, Form form, Actor actor) {
    /** How a mention refers. */
    public enum Form {
        NAME,
        /** A title or description without a name: "the top diplomat", "his Ukrainian counterpart". */
        DESCRIPTION,
        PRONOUN,
        /** A country word that only qualifies another noun: "Russian" in "Russian aggression". */
        ADJECTIVE
    }

    public Mention {
        if (!span.contains(head)) throw new IllegalArgumentException("a mention holds its head");
    }
}
