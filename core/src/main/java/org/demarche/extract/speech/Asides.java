package org.demarche.extract.speech;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.Token;

/**
 * Reads cues that stand beside what they report: "…, she said.", "…, said Ana Ruiz, …".
 *
 * <p>Commas show these better than trees, which differ on what hangs on what.
 */
final class Asides {
    private static final Set<String> STOPS = Set.of(",", ".", "?", "!", ";", ":", "--", "—", "–", "-", "…");
    private static final int SHORT = 4;
    private static final int FEW = 8;

    private final Tree tree;
    private final Token cue;
    private final Token speaker;

    Asides(Tree tree, Token cue, Token speaker) {
        this.tree = tree;
        this.cue = cue;
        this.speaker = speaker;
    }

    /** What the cue and its speaker stand beside; empty when they do not stand aside. */
    Optional<BitSet> reported() {
        int first = Math.min(phraseStart(), groupStart());
        int last = toComma(groupEnd());
        if (first <= 2 || !isStop(first - 1) || !ends(last + 1) || announces() || isOpening()) return Optional.empty();
        BitSet before = range(1, first - 2);
        BitSet after = isComma(last + 1) ? rest(last + 2, before) : new BitSet();
        if (!hasVerb(before) && after.isEmpty() || before.cardinality() < SHORT && after.isEmpty()) {
            return Optional.empty();
        }
        before.or(after);
        return Optional.of(before);
    }

    // "With votes counted, Ruiz weighed in on the tally": the words before tell when, not what.
    private boolean isOpening() {
        Token mark = tree.token(1);
        if (!mark.is("mark", "case", "advmod")
                || !mark.upos().equals("SCONJ") && !mark.upos().equals("ADP")) return false;
        return tree.head(mark).filter(top -> top.head() == cue.id()).isPresent()
                && !tree.has(cue, "ccomp", "parataxis");
    }

    // "Ruiz said at a meeting in Oslo that …": what is said follows.
    private boolean announces() {
        for (int id = cue.id() + 1; id <= tree.tokens().size(); id++) {
            Token token = tree.token(id);
            if (token.isVerb() || token.form().equals(",")) return false;
            if (token.hasLemma("that") && token.is("mark")) return true;
        }
        return false;
    }

    // ", she told me on Friday, ": to whom and when it was said stand aside too.
    private int toComma(int end) {
        boolean told = cue.hasLemma("tell") && end < tree.tokens().size();
        if (!told || !tree.token(end + 1).is("iobj", "obj")) return end;
        BitSet own = tree.below(cue);
        for (int id = end + 1; id <= Math.min(end + FEW, tree.tokens().size()); id++) {
            if (isComma(id)) return id - 1;
            if (!own.get(id) || tree.token(id).isVerb() || tree.token(id).upos().equals("SCONJ")) return end;
        }
        return end;
    }

    private int phraseStart() {
        if (speaker.id() > cue.id()) return cue.id();
        BitSet phrase = tree.below(speaker);
        int id = Math.min(speaker.id(), cue.id() - 1);
        while (id > 1 && phrase.get(id - 1) && (!isStop(id - 1) || endsName(id - 1))) id--;
        return id;
    }

    // "Ruiz, the mayor, said": the comma before the mayor belongs to the name.
    private boolean endsName(int id) {
        return tree.below(speaker).get(id) && tree.below(speaker).nextSetBit(1) < id - 1;
    }

    private int groupStart() {
        int id = cue.id();
        while (id > 1
                && (tree.token(id - 1).is("aux", "advmod") && tree.token(id - 1).head() == cue.id())) id--;
        return id;
    }

    private int groupEnd() {
        if (speaker.id() < cue.id()) return cue.id();
        BitSet phrase = tree.below(speaker);
        int id = speaker.id();
        while (id < tree.tokens().size() && phrase.get(id + 1)) id++;
        while (id > speaker.id() && isStop(id)) id--;
        return id;
    }

    // After the cue the sentence ends, or only tells when and to whom.
    private boolean ends(int id) {
        if (id > tree.tokens().size() || isStop(id) || isMark(id)) return true;
        if (tree.token(id).hasLemma("that") || tree.token(id).upos().equals("PRON")) return false;
        boolean apart = tree.token(id).upos().equals("ADP") || Days.isDay(tree.token(id)) || isParticiple(id);
        return apart && tree.children(cue).stream().noneMatch(child -> child.is("ccomp") && child.id() > id);
    }

    private BitSet rest(int from, BitSet before) {
        int to = tree.tokens().size();
        if (from > to
                || isParticiple(from) && tellsSomething(before)
                || tree.token(from).hasLemma("which", "who", "as", "when", "while", "after")) return new BitSet();
        return range(from, to);
    }

    private boolean isParticiple(int id) {
        return tree.token(id).xpos().equals("VBG");
    }

    private boolean isStop(int id) {
        return id <= tree.tokens().size() && (STOPS.contains(tree.token(id).form()) || isMark(id));
    }

    private boolean isMark(int id) {
        return tree.token(id).xpos().equals("''");
    }

    private boolean isComma(int id) {
        return id <= tree.tokens().size() && tree.token(id).form().equals(",");
    }

    private boolean hasVerb(BitSet ids) {
        return ids.stream().anyMatch(id -> tree.token(id).isVerb());
    }

    // "Given the rain, Ruiz says, building is risky": the words before tell nothing yet.
    private boolean tellsSomething(BitSet ids) {
        return ids.stream().anyMatch(id -> tree.has(tree.token(id), "nsubj", "csubj", "expl"));
    }

    private static BitSet range(int from, int to) {
        BitSet ids = new BitSet();
        if (to >= from) ids.set(from, to + 1);
        return ids;
    }
}
