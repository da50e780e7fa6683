package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/** Finds the content a cue's frames point at in the tree. */
final class Frames {
    /**
     * Content found.
     *
     * @param ids the ids of its tokens
     * @param frame the frame that led to it
     */
    record Content(BitSet ids, String frame) {}

    private static final Set<String> WH =
            Set.of("whether", "if", "how", "what", "why", "who", "when", "where", "which", "whom", "whose");

    private static final int FEW = 8;

    private final Tree tree;
    private final Token head;
    private final Cue cue;
    private final Optional<Token> speaker;
    private final WordLists lists;
    private final Reach reach;
    private final ObjectFrames objects;

    Frames(Tree tree, Token head, Cue cue, Optional<Token> speaker, WordLists lists) {
        this.lists = lists;
        this.reach = new Reach(tree, head, lists);
        this.objects = new ObjectFrames(tree, head, cue, reach);
        this.tree = tree;
        this.head = head;
        this.cue = cue;
        this.speaker = speaker;
    }

    /** The content in the first frame that fits, clauses before noun phrases. */
    Optional<Content> content() {
        if (cue.part() == Cue.Part.NOUN)
            return ofNoun().filter(content -> content.ids().cardinality() > 0);
        Optional<Content> found = aside();
        if (found.isEmpty()) found = clause();
        if (found.isEmpty()) found = bare();
        if (found.isEmpty()) found = infinitive();
        if (found.isEmpty()) found = objects.predicate();
        if (found.isEmpty()) found = prepositional();
        if (found.isEmpty()) found = objects.object();
        if (found.isEmpty()) found = host();
        return found.filter(content -> content.ids().cardinality() > 0);
    }

    private Optional<Content> ofNoun() {
        Optional<Content> found = new NounFrames(tree, head, cue, speaker).stated();
        if (found.isEmpty()) found = clause();
        if (found.isEmpty()) found = infinitive();
        if (found.isEmpty()) found = prepositional();
        return found.isEmpty() ? new NounFrames(tree, head, cue, speaker).beside() : found;
    }

    private Optional<Content> aside() {
        if (!cue.takes("that") || cue.part() != Cue.Part.VERB || !isFinite() || speaker.isEmpty())
            return Optional.empty();
        if (head.is("acl") && !standsBetweenCommas()) return Optional.empty();
        return new Asides(tree, head, speaker.get()).reported().map(ids -> new Content(ids, "aside"));
    }

    // "The bridge, Ruiz said, fell": a tree may take the aside for a relative clause.
    private boolean standsBetweenCommas() {
        boolean own = speaker.filter(
                        token -> !WH.contains(token.lemma()) && !token.hasLemma("that") && token.id() < head.id())
                .isPresent();
        return own
                && tree.next(head)
                        .filter(next -> next.form().equals(",") || next.is("iobj"))
                        .isPresent();
    }

    private boolean isFinite() {
        return head.xpos().equals("VBD")
                || head.xpos().equals("VBZ")
                || head.xpos().equals("VBP")
                || tree.has(head, "aux");
    }

    private Optional<Content> following() {
        if (!cue.takes("that") || cue.part() != Cue.Part.VERB || tree.has(head, "obj", "xcomp"))
            return Optional.empty();
        return new Clauses(tree, head, complement().orElse(head))
                .following()
                .filter(ids -> speaker.filter(who -> ids.get(who.id())).isEmpty()) // "It rains, said mayor Ruiz."
                .map(ids -> new Content(ids, "that"));
    }

    private Optional<Content> clause() {
        Optional<Content> after = clause(true);
        return after.isPresent() ? after : following().or(() -> clause(false));
    }

    private Optional<Content> clause(boolean after) {
        for (Token top : List.of(head, complement().orElse(head))) {
            for (Token child : tree.children(top)) {
                if (!isClause(child) || child.id() > head.id() != after) continue;
                String frame = frameOf(child);
                if (cue.takes(frame) || frame.equals("ing") && cue.takes("np")) {
                    BitSet ids = withRelative(new Clauses(tree, head, top).ids(child));
                    return Optional.of(new Content(withObject(ids, child), frame));
                }
            }
        }
        return Optional.empty();
    }

    // "showed a man being beaten": the object of the cue is the subject of what is shown.
    private BitSet withObject(BitSet ids, Token clause) {
        boolean own = tree.has(clause, "nsubj", "csubj", "expl");
        if (own || !clause.isVerb() || clause.id() < head.id() || lists.has("tell", head)) return ids;
        tree.child(head, child -> child.is("obj") && child.id() < clause.id())
                .map(tree::below)
                .ifPresent(ids::or);
        return ids;
    }

    // "the letters, which Ruiz said were lost": the word before the cue belongs to what is said.
    private BitSet withRelative(BitSet ids) {
        for (int id = head.id() - 1; id > Math.max(0, head.id() - FEW); id--) {
            Token token = tree.token(id);
            if (WH.contains(token.lemma()) && ids.get(token.head()) && token.is("nsubj", "obj")) ids.set(id);
        }
        return ids;
    }

    // "made clear that …": the clause may hang on the second word of the cue.
    private Optional<Token> complement() {
        if (cue.words().size() == 1) return Optional.empty();
        return tree.child(head, child -> cue.words().contains(child.lemma()) && child.is("xcomp", "compound", "obj"));
    }

    private boolean isClause(Token child) {
        if (child.is("ccomp")) return !(marked(child, "to") && cue.takesAny("inf", "oinf"));
        if (child.is("csubj", "advcl")) return cue.part() == Cue.Part.ADJECTIVE && marked(child, "that");
        if (child.is("acl") && !child.is("acl:relcl")) return cue.part() == Cue.Part.NOUN && marked(child, "that");
        return cue.part() == Cue.Part.VERB
                && child.is("parataxis")
                && child.id() < head.id()
                && tree.has(head, "nsubj")
                && cue.takes("that");
    }

    private boolean marked(Token clause, String mark) {
        return tree.child(clause, child -> child.is("mark") && child.hasLemma(mark))
                .isPresent();
    }

    private String frameOf(Token clause) {
        boolean question = tree.children(clause).stream()
                .anyMatch(child -> child.id() < clause.id() && WH.contains(child.lemma()) && !child.is("nsubj", "obj"));
        if (question && !cue.takes("that")) return "wh";
        if (clause.xpos().equals("VBG") && !tree.has(clause, "nsubj", "aux")) return "ing";
        return "that";
    }

    // "demands the mayor resign", "declared her to be right": the object is the subject of a clause without "that".
    private Optional<Content> bare() {
        if (!cue.takes("that") || cue.part() != Cue.Part.VERB) return Optional.empty();
        Optional<Token> verb = tree.child(head, child -> child.is("xcomp") && isBare(child));
        Optional<Token> subject = tree.child(head, "obj")
                .filter(each -> verb.isPresent()
                        && each.id() > head.id()
                        && each.id() < verb.get().id());
        if (subject.isEmpty()) return Optional.empty();
        BitSet ids = tree.below(verb.get());
        ids.or(tree.below(subject.get()));
        return Optional.of(new Content(ids, "that"));
    }

    private boolean isBare(Token verb) {
        boolean be = !cue.takes("oinf")
                && tree.child(verb, child -> child.is("cop") && child.xpos().equals("VB"))
                        .isPresent();
        boolean base = verb.xpos().equals("VB") || verb.xpos().equals("VBP");
        return be || base && !tree.has(verb, "mark");
    }

    private Optional<Content> infinitive() {
        Optional<Token> verb = tree.child(head, child -> isInfinitive(child));
        if (verb.isEmpty()) return gerund();
        Optional<Token> object = tree.child(head, "obj", "iobj")
                .filter(each -> each.id() < verb.get().id());
        Optional<Token> addressed =
                prepositions().filter(each -> each.id() < verb.get().id());
        BitSet ids = tree.below(verb.get());
        ids.clear(0, head.id() + 1);
        if (addressed.isPresent()) {
            ids.or(argument(addressed.get()));
            return Optional.of(new Content(filled(ids), "@" + caseOf(addressed.get())));
        }
        if (object.isEmpty() && tree.has(head, "aux:pass")) object = tree.child(head, "nsubj:pass");
        boolean told = object.filter(each -> each.is("nsubj:pass")).isPresent() && cue.takes("that");
        if (object.isPresent() && (told || cue.takes("oinf"))) {
            ids.or(tree.below(object.get()));
            return Optional.of(new Content(object.get().id() > head.id() ? reach.onward(ids) : ids, "oinf"));
        }
        return cue.takes("inf") ? Optional.of(new Content(reach.onward(ids), "inf")) : Optional.empty();
    }

    private boolean isInfinitive(Token child) {
        boolean to = tree.child(child, each -> each.is("mark") && each.hasLemma("to"))
                .isPresent();
        boolean complement = child.is("xcomp", "ccomp") || !head.isVerb() && child.is("acl", "advcl");
        return to && (complement || child.is("advcl") && cue.takesAny("oinf", "@on", "@for") && hasObject());
    }

    private boolean hasObject() {
        return tree.has(head, "obj", "iobj") || prepositions().isPresent();
    }

    private Optional<Content> gerund() {
        if (!cue.takesAny("ing", "np")) return Optional.empty();
        return tree.child(head, this::isGerund).map(child -> new Content(tree.below(child), "ing"));
    }

    // "proposes allowing parents to …": what stands right after the cue is no aside.
    private boolean isGerund(Token child) {
        if (!child.xpos().equals("VBG")) return false;
        return cue.takes("ing") && child.is("xcomp", "obj")
                || child.is("xcomp", "advcl", "obj", "ccomp", "acl") && child.id() == head.id() + 1;
    }

    private Optional<Content> prepositional() {
        return prepositions().map(token -> new Content(filled(reach.of(argument(token))), "@" + caseOf(token)));
    }

    // "called for bridges to be rebuilt": from the preposition beside the cue all words belong to it.
    private BitSet filled(BitSet ids) {
        Optional<Token> next = tree.next(head).filter(token -> cue.takes("@" + token.lemma()));
        int first = ids.nextSetBit(1);
        if (next.isPresent() && first > next.get().id() + 1) ids.set(next.get().id() + 1, first);
        return ids;
    }

    private Optional<Token> prepositions() {
        return tree.child(
                head,
                child -> child.is("obl", "nmod", "advcl", "acl", "ccomp", "xcomp")
                        && cue.takes("@" + caseOf(child))
                        && !lists.has("manner", child)
                        && !Days.isDay(child));
    }

    private BitSet argument(Token token) {
        BitSet ids = tree.below(token);
        for (Token child : tree.children(token)) {
            if (child.is("case", "mark") && cue.takes("@" + child.lemma())) ids.clear(child.id());
        }
        return ids;
    }

    private String caseOf(Token token) {
        return objects.caseOf(token);
    }

    // "…, she said" and "as she said": the cue hangs on what it reports.
    private Optional<Content> host() {
        if (!cue.takes("that") || tree.has(head, "obj", "ccomp", "xcomp")) return Optional.empty();
        boolean asClause = head.is("advcl") && marked(head, "as");
        if (!asClause && !head.is("parataxis")) return Optional.empty();
        if (!asClause && !tree.has(head, "nsubj")) return Optional.empty();
        return tree.head(head).map(host -> {
            BitSet ids = tree.below(host);
            ids.andNot(tree.below(head));
            return new Content(ids, "that");
        });
    }
}
