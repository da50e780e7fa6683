package org.demarche.bench.parse;

/**
 * One syntactic word of a treebank or of a parse.
 *
 * @param start where its characters begin, counted without white space over the whole file
 * @param end one past its last character; every word of a multiword token has the token's characters
 * @param multiword true when it shares its characters with other words
 * @param form its characters
 * @param head the place of its head in its sentence, from 1, or 0
 * @param relation with its subtype
 */
public record Word(
        int start,
        int end,
        boolean multiword,
        String form,
        String lemma,
        String upos,
        String xpos,
        int head,
        String relation) {
    boolean isPunctuation() {
        return upos.equals("PUNCT");
    }

    /** The relation without its subtype, as in the CoNLL 2018 shared task. */
    String universalRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    boolean sameCharacters(Word other) {
        return start == other.start && end == other.end;
    }
}
