package org.demarche.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.EventType;
import org.demarche.Token;

/** Tells which triggers stand inside what another one says: "withdraw" in "agreed to withdraw". */
final class Governance {
    private static final Set<EventType> VERBAL = EnumSet.of(
            EventType.AGREE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.ACCUSE,
            EventType.SUPPORT);

    private Governance() {}

    /** The outermost verbal match that says this one; empty when it stands for itself. */
    static Optional<Match> over(Match match, List<Match> others) {
        return others.stream()
                .filter(other -> VERBAL.contains(other.frame().type()))
                .filter(other -> other.trigger().id() != match.trigger().id())
                .filter(other -> says(other, match.trigger()))
                .min((a, b) -> Integer.compare(depth(a), depth(b)));
    }

    private static int depth(Match match) {
        return match.clause().tree().depth(match.trigger());
    }

    // Up from the trigger, every link must belong to what is said; an "after …" or "who …" clause tells for itself.
    private static boolean says(Match outer, Token inner) {
        Tree tree = outer.clause().tree();
        Token at = inner;
        for (int steps = 0; steps < tree.tokens().size(); steps++) {
            Optional<Token> head = tree.head(at);
            if (head.isEmpty() || !isContent(tree, at)) return false;
            if (head.get().id() == outer.trigger().id()) return !at.is("nsubj", "conj");
            at = head.get();
        }
        return false;
    }

    private static boolean isContent(Tree tree, Token token) {
        if (token.is("acl:relcl", "parataxis", "advcl:relcl")) return false;
        if (!token.is("advcl")) return true;
        return tree.hasCase(token, "to")
                || tree.hasCase(token, "of")
                || tree.hasCase(token, "for")
                || tree.hasCase(token, "from")
                || tree.hasCase(token, "that");
    }
}
