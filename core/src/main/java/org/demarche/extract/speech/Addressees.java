package org.demarche.extract.speech;

import java.util.Optional;
import org.demarche.Token;

/** Finds the one spoken to: "told reporters", "said to him", "urged India". */
final class Addressees {
    private Addressees() {}

    static Optional<Token> of(Tree tree, Token head, Cue cue, Frames.Content content, WordLists lists) {
        if (cue.part() != Cue.Part.VERB) return Optional.empty();
        Optional<Token> object = tree.child(head, "iobj");
        if (object.isEmpty()
                && !content.frame().equals("np")
                && !content.frame().equals("pred")) {
            object = tree.child(head, "obj");
        }
        return object.filter(each -> hears(head, cue, each, lists)).or(() -> spokenTo(tree, head, cue));
    }

    /** The one a quotation is spoken to. */
    static Optional<Token> ofQuotation(Tree tree, Token head, Cue cue, WordLists lists) {
        return tree.child(head, "iobj", "obj")
                .filter(each -> hears(head, cue, each, lists))
                .or(() -> spokenTo(tree, head, cue));
    }

    // "told Oslo", "urged Oslo to", not "laid blame", "say this"
    private static boolean hears(Token head, Cue cue, Token object, WordLists lists) {
        return isSomeone(cue, object) && (cue.takes("oinf") || lists.has("tell", head));
    }

    private static boolean isSomeone(Cue cue, Token token) {
        return !token.hasLemma("time", "this", "that", "it", "which")
                && !cue.words().contains(token.lemma());
    }

    private static Optional<Token> spokenTo(Tree tree, Token head, Cue cue) {
        return tree.child(
                head,
                child -> child.is("obl")
                        && isSomeone(cue, child)
                        && tree.child(child, each -> each.is("case") && each.hasLemma("to"))
                                .isPresent());
    }
}
