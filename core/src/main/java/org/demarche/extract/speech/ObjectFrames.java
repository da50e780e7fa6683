package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Token;
import org.demarche.extract.speech.Frames.Content;

/** Finds content that is the object of its cue: "criticized the plan", "called it a lie", "accused Oslo of waiting". */
final class ObjectFrames {
    private final Tree tree;
    private final Token head;
    private final Cue cue;
    private final Reach reach;

    ObjectFrames(Tree tree, Token head, Cue cue, Reach reach) {
        this.tree = tree;
        this.head = head;
        this.cue = cue;
        this.reach = reach;
    }

    /** The object and what it is called: "called it a lie". */
    Optional<Content> predicate() {
        if (!cue.takes("pred")) return Optional.empty();
        Optional<Token> about = named();
        Optional<Token> said = tree.child(
                head,
                child -> isPredicate(child) && child.id() > about.map(Token::id).orElse(0));
        if (said.isEmpty() || about.isEmpty()) return merged();
        BitSet ids = tree.below(about.get());
        if (head.is("acl:relcl") && about.get().id() < head.id()) ids.andNot(tree.below(head));
        ids.or(tree.below(said.get()));
        endOfQuotation(said.get()).ifPresent(end -> ids.clear(end, tree.tokens().size() + 1));
        return Optional.of(new Content(said.get().id() > head.id() ? reach.of(ids) : ids, "pred"));
    }

    // "called the senator a liar": a tree may take both phrases for one.
    private Optional<Content> merged() {
        return tree.child(head, child -> child.is("xcomp") && !child.isVerb() && child.id() > head.id() + 2)
                .map(tree::below)
                .filter(ids -> ids.nextSetBit(1) == head.id() + 1)
                .map(ids -> new Content(ids, "pred"));
    }

    // What is called so: the object, the subject of the predicate, or the noun a clause tells of.
    private Optional<Token> named() {
        Optional<Token> object = object(true);
        if (object.isPresent()) return object;
        Optional<Token> small = tree.child(head, "xcomp").flatMap(said -> tree.child(said, "nsubj"));
        if (small.isPresent()) return small;
        if (head.is("acl:relcl")) return tree.head(head);
        List<Token> two = tree.children(head).stream().filter(this::isPredicate).toList();
        return two.size() > 1 ? Optional.of(two.get(0)) : Optional.empty();
    }

    private Optional<Integer> endOfQuotation(Token said) {
        for (int id = said.id() + 1; id <= tree.tokens().size(); id++) {
            if (tree.token(id).xpos().equals("''")) return Optional.of(id);
        }
        return Optional.empty();
    }

    // A parser may take the predicate for a second object.
    private boolean isPredicate(Token child) {
        boolean said =
                !child.isVerb() || child.xpos().equals("VBN") && child.id() > head.id() + 1 && !tree.has(child, "mark");
        return child.is("xcomp") && said || child.is("obj") && child.id() > head.id() + 1;
    }

    private Optional<Token> object(boolean orSubject) {
        Optional<Token> object = tree.child(head, "obj").or(() -> tree.child(head, "iobj"));
        if (object.isEmpty() && orSubject) object = tree.child(head, "nsubj:pass");
        // "talked up her plan": a tree may take the particle for a preposition.
        if (object.isEmpty() && cue.words().size() > 1) {
            object = tree.child(head, child -> child.is("obl") && caseOf(child).isEmpty() && !Days.isDay(child));
        }
        return object;
    }

    /** The object and what belongs to it: "criticized the plan", "accused Oslo of waiting". */
    Optional<Content> object() {
        boolean passive = tree.has(head, "nsubj:pass") && tree.has(head, "aux:pass");
        if (!cue.takesAny("np", "np~as")) return Optional.empty();
        // "The convoy was warned" and "Ruiz was quoted" tell whom, not what.
        if (passive && (cue.act() == Act.THREATEN || head.hasLemma("quote", "cite"))) return Optional.empty();
        if (quotesAs()) return Optional.empty();
        Optional<Token> object = object(passive);
        if (object.isEmpty()) return torn();
        // "wrote Berg": the one written to.
        if (head.hasLemma("write", "email", "e-mail", "text", "cable", "tweet")
                && !passive
                && isSomeone(object.get())) {
            return Optional.empty();
        }
        BitSet ids = tree.below(object.get());
        Optional<Token> more = extension();
        if (more.isEmpty() && !cue.takes("np")) return Optional.empty();
        more.ifPresent(token -> ids.or(tree.below(token)));
        return Optional.of(new Content(object.get().id() > head.id() ? reach.of(ids) : ids, "np"));
    }

    private static boolean isSomeone(Token token) {
        return token.upos().equals("PROPN") || token.upos().equals("PRON");
    }

    // "quoted the mayor as saying …": the mayor speaks.
    private boolean quotesAs() {
        return head.hasLemma("quote", "cite")
                && tree.child(
                                head,
                                child -> child.xpos().equals("VBG")
                                        && caseOf(child).equals("as"))
                        .isPresent();
    }

    private Optional<Token> extension() {
        return tree.child(
                head,
                child -> child.is("obl", "advcl", "xcomp", "ccomp", "nmod")
                        && cue.takes("~" + caseOf(child))
                        && !Days.isDay(child)
                        && !tree.has(child, "nsubj"));
    }

    // "described nominee Ruiz as a liar": a tree may hang the name elsewhere.
    private Optional<Content> torn() {
        Optional<Token> phrase = extension()
                .filter(child -> child.id() > head.id() + 2 && caseOf(child).equals("as"));
        if (phrase.isEmpty()) return Optional.empty();
        BitSet ids = tree.below(phrase.get());
        int first = ids.nextSetBit(1);
        for (int id = head.id() + 1; id < first; id++) {
            Token token = tree.token(id);
            if (token.isVerb() || Prose.isPunctuation(token) || token.upos().equals("SCONJ")) return Optional.empty();
        }
        if (first > head.id()) ids.set(head.id() + 1, first);
        return Optional.of(new Content(ids, "np"));
    }

    /** The preposition before a word, empty when there is none. */
    String caseOf(Token token) {
        return tree.child(token, child -> child.is("case", "mark") && child.id() < token.id())
                .map(Token::lemma)
                .orElse("");
    }
}
