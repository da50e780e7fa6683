package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.Optional;
import org.demarche.Token;
import org.demarche.extract.speech.Frames.Content;

/** Finds what a noun reports where it is not a clause or phrase of the noun: "her view is that …", "Ruiz's critics". */
final class NounFrames {
    private final Tree tree;
    private final Token noun;
    private final Cue cue;
    private final Optional<Token> speaker;

    NounFrames(Tree tree, Token noun, Cue cue, Optional<Token> speaker) {
        this.tree = tree;
        this.noun = noun;
        this.cue = cue;
        this.speaker = speaker;
    }

    /** What the noun is said to be: "Her view is that …", "his goal is to …", "the message was: …". */
    Optional<Content> stated() {
        if (speaker.isEmpty() || !noun.is("nsubj")) return Optional.empty();
        int be = skipAdverbs(tree.below(noun).length());
        if (be >= tree.tokens().size() || !tree.token(be).hasLemma("be")) return Optional.empty();
        int from = skipAdverbs(be + 1);
        if (from >= tree.tokens().size()) return Optional.empty();
        Token first = tree.token(from);
        boolean infinitive = first.hasLemma("to") && cue.takesAny("inf", "that");
        boolean clause = (first.hasLemma("that") && first.upos().equals("SCONJ")
                        || first.form().equals(":"))
                && cue.takesAny("that", "inf");
        if (!infinitive && !clause) return Optional.empty();
        BitSet ids = new BitSet();
        ids.set(infinitive ? from : from + 1, tree.tokens().size() + 1);
        return Optional.of(new Content(ids, infinitive ? "inf" : "that"));
    }

    private int skipAdverbs(int id) {
        int at = id;
        while (at <= tree.tokens().size() && tree.token(at).upos().equals("ADV")) at++;
        return at;
    }

    /** Whom a supporter supports by a name before it ("a Ruiz supporter"), or what gets criticism, praise. */
    Optional<Content> beside() {
        if (speaker.isEmpty()) return Optional.empty();
        if (cue.takes("holder")) {
            return tree.child(noun, child -> child.is("compound", "nmod:poss") && isName(child))
                    .map(name -> new Content(tree.below(name), "np"));
        }
        return received();
    }

    private static boolean isName(Token token) {
        return token.upos().equals("PROPN") || token.upos().equals("PRON");
    }

    // "The plan drew criticism from Oslo": the speaker stands after the verb whose subject is spoken of.
    private Optional<Content> received() {
        boolean from = speaker.filter(giver -> giver.is("obl") && giver.head() == noun.head())
                .isPresent();
        if (!from || cue.polarity() == 0) return Optional.empty();
        return tree.head(noun)
                .flatMap(verb -> tree.child(verb, "nsubj"))
                .map(subject -> new Content(tree.below(subject), "np"));
    }
}
