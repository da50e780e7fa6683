package org.demarche;

/**
 * One word or mark of a sentence, tagged and attached, in the conventions of Universal Dependencies for English.
 *
 * @param id its place in the sentence, from 1
 * @param span where it stands in the document's text
 * @param form its characters
 * @param lemma its dictionary form
 * @param upos universal part of speech ({@code VERB})
 * @param xpos Penn Treebank part of speech ({@code VBD})
 * @param feats morphological features as in CoNLL-U ({@code Tense=Past|VerbForm=Fin}), {@code _} when none
 * @param head the id of the token it hangs on, 0 for the root
 * @param relation the UD relation to its head ({@code nsubj:pass})
 */
public record Token(
        int id,
        Span span,
        String form,
        String lemma,
        String upos,
        String xpos,
        String feats,
        int head,
        String relation) {
    public Token {
        if (id < 1 || head < 0 || head == id) {
            throw new IllegalArgumentException("token " + form + " has id " + id + " and head " + head);
        }
    }

    /** True when the relation is one of these; {@code nsubj} also answers for {@code nsubj:pass}. */
    public boolean is(String... relations) {
        for (String each : relations) {
            if (relation.equals(each)) return true;
            if (relation.length() > each.length() && relation.startsWith(each) && relation.charAt(each.length()) == ':')
                return true;
        }
        return false;
    }

    /** True when the lemma is one of these. */
    public boolean hasLemma(String... lemmas) {
        for (String each : lemmas) if (lemma.equals(each)) return true;
        return false;
    }

    /** This token, hung on another. */
    public Token under(int newHead, String newRelation) {
        return new Token(id, span, form, lemma, upos, xpos, feats, newHead, newRelation);
    }

    public boolean isVerb() {
        return upos.equals("VERB") || upos.equals("AUX");
    }
}
