package org.demarche.extract.speech;

import java.util.Locale;
import java.util.Set;
import org.demarche.Token;

/** Tells whether a cue says that something was said at all: not denied, not merely possible, not wished for. */
final class Stance {
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "hardly", "neither", "nor");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
    // What the writer, the reader or nobody thinks is no statement.
    private static final Set<String> OWN = Set.of("i", "we", "you", "it", "there", "this", "that", "one", "what");
    private static final Set<String> POSSIBLE = Set.of("would", "could", "should", "may", "might", "can", "must");

    private final Tree tree;
    private final Token head;
    private final Cue cue;
    private final WordLists lists;

    Stance(Tree tree, Token head, Cue cue, WordLists lists) {
        this.lists = lists;
        this.tree = tree;
        this.head = head;
        this.cue = cue;
    }

    boolean stands() {
        if (cue.part() == Cue.Part.NOUN) return cue.thought() || !isLacking();
        return !(negated() && !cue.thought()) && !hypothetical() && !isAsked() && !isQuestion();
    }

    // "Did she disagree?" tells nothing.
    private boolean isQuestion() {
        if (!head.is("root") || !tree.token(tree.tokens().size()).form().startsWith("?")) return false;
        return tree.child(head, child -> child.is("aux", "cop"))
                .filter(verb -> tree.child(head, child -> child.is("nsubj") && child.id() > verb.id())
                        .isPresent())
                .isPresent();
    }

    // "Asked about …, she …" tells of the one asked.
    private boolean isAsked() {
        return head.xpos().equals("VBN")
                && head.is("advcl", "acl")
                && !tree.has(head, "aux", "nsubj", "obl:agent")
                && !head.is("acl:relcl")
                && !Slips.isPastOfNoun(tree, head);
    }

    // "There is no evidence that it rained": nothing shows it.
    private boolean isLacking() {
        boolean lack = tree.head(head)
                .filter(up ->
                        head.is("nmod") && up.hasLemma("lack", "absence") || head.is("obj") && up.hasLemma("lack"))
                .isPresent();
        return lack
                || hasNo(head)
                || tree.child(head, child -> child.hasLemma("without", "little", "not", "any"))
                        .isPresent();
    }

    private boolean negated() {
        return tree.child(head, child -> child.is("advmod", "det", "cc:preconj") && NOT.contains(child.lemma()))
                .isPresent();
    }

    private boolean hypothetical() {
        if (cue.thought()) return false;
        if (tree.child(head, child -> child.is("aux") && POSSIBLE.contains(child.lemma()))
                .isPresent()) return true;
        if (tree.child(head, child -> child.is("mark") && child.hasLemma("if", "unless", "whether", "lest"))
                .isPresent()) return true;
        // "Let's say", "let me explain"
        if (tree.head(head)
                .filter(verb -> head.is("xcomp", "ccomp") && verb.hasLemma("let"))
                .isPresent()) return true;
        return infinitive() && tree.head(head).filter(verb -> !isDone(verb)).isPresent();
    }

    // "went on to say", "led Oslo to warn", "was quick to deny" tell that it was said; a mere plan or ability does not.
    private boolean isDone(Token verb) {
        boolean open = tree.child(
                        verb,
                        child -> child.is("aux") && POSSIBLE.contains(child.lemma())
                                || child.is("advmod") && NOT.contains(child.lemma()))
                .isPresent();
        // "is going to say" tells of what is to come, "went on to say" of what was said.
        boolean coming = verb.hasLemma("go")
                && verb.xpos().equals("VBG")
                && tree.next(verb).filter(next -> next.hasLemma("to")).isPresent();
        return lists.has("done", verb)
                && !open
                && !coming
                && !(verb.is("acl") && verb.xpos().equals("VBN"));
    }

    private boolean infinitive() {
        return tree.child(head, child -> child.is("mark") && child.hasLemma("to"))
                .isPresent();
    }

    /** True when the speaker's word denies that there is one ("no one said"), or a thought is nobody's else's. */
    boolean denies(Token speaker) {
        if (cue.thought() && OWN.contains(speaker.lemma().toLowerCase(Locale.ROOT))) return true;
        return NOBODY.contains(speaker.lemma()) || hasNo(speaker);
    }

    private boolean hasNo(Token speaker) {
        return tree.child(speaker, child -> child.is("det") && child.hasLemma("no"))
                .isPresent();
    }

    // "It emerged that …" and "it is rumoured that …", not "he emerged".
    private boolean isIt() {
        return tree.child(head, child -> child.is("nsubj", "expl") && child.hasLemma("it"))
                        .isPresent()
                && tree.child(head, child -> child.is("ccomp", "csubj") && child.id() > head.id())
                        .isPresent();
    }

    /** True when a statement stands even though nobody is named: "it was reported that …". */
    boolean mayBeNobody(String frame) {
        if (cue.thought()) return false;
        if (cue.takes("none")) return frame.equals("that") && isIt();
        // "A video was posted" tells nothing that anyone said; "the plan was criticized" does.
        if (cue.part() == Cue.Part.VERB && frame.equals("np") && cue.polarity() == 0) return false;
        if (cue.part() != Cue.Part.VERB) return cue.part() == Cue.Part.NOUN && frame.equals("that");
        Subjects subjects = new Subjects(tree, lists);
        // "Asked about …" opens a sentence about the one asked, who then speaks.
        return head.id() > 1 && subjects.isPassive(head) && !subjects.isAsked(head);
    }
}
