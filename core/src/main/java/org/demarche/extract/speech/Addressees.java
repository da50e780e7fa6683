package org.demarche.extract.speech;

import java.util.Optional;
import org.demarche.Token;

/** Finds the one spoken to: "told reporters", "said to him", "urged India". */
final class Addressees {
    private Addressees() {}

    static Optional<Token> of(Tree tree, Token head, Cue cue, Frames.Content content) {
        if (cue.part() != Cue.Part.VERB) return Optional.empty();
        Optional<Token> object = tree.child(head, "iobj");
        if (object.isEmpty()
                && !content.frame().equals("np")
                && !content.frame().equals("pred")) {
            object = tree.child(head, "obj");
        }
        return object.isPresent() ? object : spokenTo(tree, head);
    }

    /** The one a quotation is spoken to. */
    static Optional<Token> ofQuotation(Tree tree, Token head) {
        Optional<Token> object = tree.child(head, "iobj", "obj");
        return object.isPresent() ? object : spokenTo(tree, head);
    }

    private static Optional<Token> spokenTo(Tree tree, Token head) {
        return tree.child(
                head,
                child -> child.is("obl")
                        && !child.hasLemma("time")
                        && tree.child(child, each -> each.is("case") && each.hasLemma("to"))
                                .isPresent());
    }
}
