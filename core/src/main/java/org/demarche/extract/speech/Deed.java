package org.demarche.extract.speech;

import java.util.Optional;
import java.util.Set;
import org.demarche.Token;
import org.demarche.extract.speech.Prose.Word;

/** What somebody is said to do, be or suffer: the clause that a word of an act stands in. */
record Deed(Tree tree, Token head) {
    private static final int FAR = 6;
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> PERHAPS =
            Set.of("likely", "probably", "perhaps", "maybe", "possibly", "presumably", "hopefully", "unlikely");

    /** The deed a word belongs to: what "will" or "be" stands beside, or the word itself. */
    static Deed of(Word word) {
        boolean beside = word.token().is("aux", "aux:pass", "cop", "mark");
        return new Deed(word.tree(), beside ? word.tree().head(word.token()).orElse(word.token()) : word.token());
    }

    boolean isNegated() {
        return tree.child(head, child -> child.is("advmod") && NOT.contains(child.lemma()))
                .isPresent();
    }

    /** "will probably", "would be unlikely": a guess. */
    boolean isGuess() {
        return PERHAPS.contains(head.lemma())
                || tree.child(head, child -> child.is("advmod") && PERHAPS.contains(child.lemma()))
                        .isPresent();
    }

    /** "would have helped" */
    boolean isUnreal() {
        return tree.child(head, child -> child.is("aux") && child.hasLemma("have"))
                .isPresent();
    }

    /** True when one of these adverbs stands with the deed: "not yet". */
    boolean has(String... adverbs) {
        return tree.child(head, child -> child.is("advmod", "cc:preconj") && child.hasLemma(adverbs))
                .or(() -> tree.child(head, "advmod").flatMap(not -> tree.child(not, child -> child.hasLemma(adverbs))))
                .isPresent();
    }

    /** "will be upset", "would be very angry": how somebody is, not what is done. */
    boolean isState() {
        return (head.upos().equals("ADJ") || head.upos().equals("NOUN")) && tree.has(head, "cop");
    }

    /** "was intended to", "will be paid" */
    boolean isSuffered() {
        return tree.has(head, "aux:pass", "nsubj:pass");
    }

    /** "had been ready", "had planned": over before it was said. */
    boolean isBefore() {
        return tree.child(
                        head,
                        child -> child.is("aux")
                                && child.hasLemma("have")
                                && child.form().equalsIgnoreCase("had"))
                .isPresent();
    }

    /** What somebody is let do: "know" in "will let you know". */
    Optional<Token> allowed() {
        return head.hasLemma("let") ? tree.child(head, "xcomp", "ccomp") : Optional.empty();
    }

    /** "how we will manage", "whether he would go" */
    boolean isOfManner() {
        return head.is("ccomp", "advcl", "acl")
                && tree.child(
                                head,
                                child -> child.xpos().equals("WRB") || child.is("mark") && child.hasLemma("whether"))
                        .isPresent();
    }

    /** What this clause is the content of: "hope" in "we hope that they go and will stay". */
    Optional<Token> governor() {
        Token at = head;
        for (int steps = 0; steps < FAR && at.is("conj"); steps++)
            at = tree.head(at).orElse(at);
        return at.is("ccomp") ? tree.head(at) : Optional.empty();
    }

    /** "… if he is not the nominee" */
    boolean isCondition() {
        return head.is("advcl")
                && tree.child(head, child -> child.is("mark") && child.hasLemma("if", "unless", "whether"))
                        .isPresent();
    }

    /** What is meant "to" be done: "assess" in "intended to assess". */
    Optional<Token> aim() {
        return tree.child(
                head,
                child -> child.is("xcomp", "ccomp", "advcl")
                        && tree.child(child, mark -> mark.is("mark") && mark.hasLemma("to"))
                                .isPresent());
    }

    /** Who does it, or has it done to them; of a clause without a subject that of the clause it goes on from. */
    Optional<Token> subject() {
        Token at = head;
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> subject = tree.child(at, "nsubj", "nsubj:pass");
            Optional<Token> up = tree.head(at);
            if (subject.isPresent() || up.isEmpty() || at.is("ccomp", "advcl", "acl:relcl", "root")) return subject;
            at = up.get();
        }
        return Optional.empty();
    }
}
