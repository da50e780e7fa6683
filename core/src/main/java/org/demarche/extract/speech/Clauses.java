package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.Optional;
import org.demarche.Token;

/** Gathers the words of a reported clause that follows its cue, also where the tree tore some off. */
final class Clauses {
    private static final int LEAST = 4;

    private final Tree tree;
    private final Token cue;
    private final Token top;
    private boolean cut;

    /** Reads clauses that hang on {@code top}: the cue's head or, in "made clear that", the word after it. */
    Clauses(Tree tree, Token cue, Token top) {
        this.tree = tree;
        this.cue = cue;
        this.top = top;
    }

    /** The tokens of the clause without the word "that", which is the reporter's. */
    BitSet ids(Token clause) {
        BitSet ids = tree.below(clause);
        ids.clear(cue.id());
        if (clause.id() < cue.id()) return ids;
        for (Token sibling : tree.children(top)) if (belongs(sibling, clause)) ids.or(tree.below(sibling));
        int first = first(ids, clause);
        int last = last(ids.length() - 1, clause);
        if (first <= 0 || first > last) return ids;
        ids.clear();
        ids.set(first, withoutRelative(first, onward(last)) + 1);
        return ids;
    }

    // "considered offering help to …": what cannot begin a clause goes on with it, whatever the tree hangs it on.
    private int onward(int last) {
        int end = last;
        while (!cut && end < tree.tokens().size() && goesOn(tree.token(end + 1))) {
            Token next = tree.token(end + 1);
            end = Math.max(
                    end + 1,
                    tree.below(next).nextSetBit(1) > end ? tree.below(next).length() - 1 : end + 1);
        }
        return end;
    }

    private boolean goesOn(Token token) {
        if (token.xpos().equals("TO")) return true;
        boolean verb = token.xpos().equals("VBG") || token.xpos().equals("VB");
        return verb || token.upos().equals("ADP") && token.is("case", "compound:prt");
    }

    // A last clause with ", which" is mostly the reporter's own.
    private int withoutRelative(int first, int last) {
        for (int id = last; id > first + LEAST; id--) {
            if (!tree.token(id).form().equals(",")) continue;
            boolean which = tree.token(id + 1 <= last ? id + 1 : id).hasLemma("which", "who");
            return which ? id - 1 : last;
        }
        return last;
    }

    /** The words after "that", or after the cue itself when a clause must begin there; for trees without one. */
    Optional<BitSet> following() {
        Optional<Token> that = that(top);
        int from = that.map(token -> token.id() + 1).orElse(afterAddressee());
        if (from >= tree.tokens().size()) return Optional.empty();
        if (that.isEmpty() && !beginsClause(from)) return Optional.empty();
        int first = from;
        int last = last(tree.tokens().size(), top);
        if (last <= first) return Optional.empty();
        BitSet ids = new BitSet();
        ids.set(first, last + 1);
        return Optional.of(ids);
    }

    // "told the forum he was …"
    private int afterAddressee() {
        return tree.child(cue, child -> child.is("iobj") && child.id() > top.id())
                .map(who -> tree.below(who))
                .filter(ids -> ids.nextSetBit(1) == top.id() + 1)
                .map(ids -> whole(ids, top.id() + 1))
                .orElse(top.id() + 1);
    }

    // Where the noun phrase ends, before a pronoun that begins a clause.
    private int whole(BitSet ids, int from) {
        int id = from;
        while (ids.get(id) && !tree.token(id).upos().equals("PRON")) id++;
        return id;
    }

    private boolean beginsClause(int from) {
        Token token = tree.token(from);
        boolean subject = token.is("nsubj")
                || tree.head(token).filter(head -> head.is("nsubj")).isPresent();
        return subject && token.id() > top.id();
    }

    // A second clause, or the clause's own subject, may hang on the cue instead.
    private boolean belongs(Token sibling, Token clause) {
        if (sibling.id() <= top.id() || sibling.id() == clause.id()) return false;
        if (sibling.is("ccomp")) return true;
        if (sibling.is("nsubj")) return sibling.id() < clause.id() && hasEarlierSubject(sibling);
        return sibling.is("conj") && sibling.id() > clause.id() && goesOnSaying(sibling);
    }

    // "said it rains, and that it pours", "said it rains, and it pours": a pronoun speaks of what was said before.
    private boolean goesOnSaying(Token clause) {
        if (marked(clause)) return true;
        Optional<Token> subject =
                tree.child(clause, "nsubj").filter(each -> each.upos().equals("PRON"));
        boolean first = subject.flatMap(tree::previous)
                .filter(and -> and.upos().equals("CCONJ") && and.id() > top.id() && !followsQuotation(and))
                .isPresent();
        return first && !tree.has(clause, "ccomp", "xcomp");
    }

    private boolean followsQuotation(Token and) {
        Optional<Token> before = tree.previous(and);
        while (before.filter(token -> token.form().equals(",")).isPresent()) before = tree.previous(before.get());
        return before.filter(token -> token.xpos().equals("''")).isPresent();
    }

    private boolean hasEarlierSubject(Token subject) {
        return tree.children(top).stream().anyMatch(other -> other.is("nsubj") && other.id() < cue.id())
                && subject.id() > cue.id();
    }

    private boolean marked(Token clause) {
        return tree.child(clause, child -> child.is("mark") && child.hasLemma("that"))
                .isPresent();
    }

    private int first(BitSet ids, Token clause) {
        Optional<Token> that = that(clause);
        if (that.isPresent()) return that.get().id() + 1;
        int first = ids.nextSetBit(top.id() + 1);
        if (!top.hasLemma("tell", "remind", "assure", "inform", "warn", "advise")) return first;
        return tree.child(clause, "nsubj")
                .map(subject -> tree.below(subject).nextSetBit(top.id() + 1))
                .filter(id -> id > first)
                .orElse(first);
    }

    // The clause runs on to where the cue's own words resume: another deed of the speaker, a participle.
    private int last(int last, Token clause) {
        int end = Math.min(according(clause.id()), mainClause(last));
        if (clause.id() > end) return last;
        for (Token sibling : tree.children(cue)) {
            if (sibling.id() <= clause.id() || sibling.id() <= top.id() || !resumes(sibling)) continue;
            if (sibling.is("obl") && clause.id() == top.id()) continue;
            end = Math.min(end, tree.below(sibling).nextSetBit(1) - 1);
        }
        cut = end < last && clause.id() <= end;
        return cut ? end : last;
    }

    // "After Ruiz said that it rains, the mayor …": the words end where the main clause begins.
    private int mainClause(int last) {
        Optional<Token> main = tree.head(cue).filter(head -> cue.is("advcl") && head.id() > cue.id());
        Optional<Token> subject =
                main.flatMap(verb -> tree.child(verb, child -> child.is("nsubj") && child.id() > cue.id()));
        if (subject.isEmpty()) return last;
        int first =
                Math.min(tree.below(subject.get()).nextSetBit(1), subject.get().id());
        for (int id = first - 1; id > cue.id(); id--) {
            if (tree.token(id).form().equals(",")) return id - 1;
        }
        return last;
    }

    // ", according to her" at the end is another's.
    private int according(int from) {
        for (int id = from + 1; id < tree.tokens().size(); id++) {
            boolean comma = tree.token(id - 1).form().equals(",");
            if (comma && tree.token(id).form().equals("according")) return id - 1;
        }
        return tree.tokens().size();
    }

    private boolean resumes(Token sibling) {
        if (sibling.is("conj")) return !goesOnSaying(sibling);
        return sibling.is("advcl", "parataxis", "obl") && !sibling.is("obl:agent");
    }

    // The first "that" after the cue with no verb between, however the tree hangs it.
    private Optional<Token> that(Token clause) {
        for (int id = top.id() + 1; id <= tree.tokens().size(); id++) {
            Token token = tree.token(id);
            if (token.hasLemma("that") && isConjunction(token)) return Optional.of(token);
            if (token.isVerb() || token.form().equals(";") || id >= clause.id() && clause.id() > top.id()) break;
        }
        return Optional.empty();
    }

    private static boolean isConjunction(Token token) {
        return token.upos().equals("SCONJ") || token.xpos().equals("IN") || token.is("mark");
    }
}
