package org.demarche.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.TimeExpression;
import org.demarche.Token;

/** Finds the time expression that dates a trigger: the nearest one of its own clause, else of the clause around it. */
final class When {
    private static final int FARTHEST = 12;
    private static final Set<TimeExpression.Type> POINTS = Set.of(TimeExpression.Type.DATE, TimeExpression.Type.TIME);

    private static final List<String> BOUNDS = List.of("since", "until", "till", "before", "after", "from");

    private final Tree tree;
    private final List<TimeExpression> times;

    When(Scene scene) {
        this.tree = scene.tree();
        this.times = scene.times().stream()
                .filter(time -> POINTS.contains(time.type()) && time.value().isAnchored())
                .toList();
    }

    Optional<TimeExpression> of(Token trigger) {
        TimeExpression best = null;
        int nearest = FARTHEST;
        for (TimeExpression time : times) {
            int away = away(trigger, time);
            if (away >= nearest) continue;
            nearest = away;
            best = time;
        }
        return Optional.ofNullable(best);
    }

    private int away(Token trigger, TimeExpression time) {
        return top(time)
                .map(top -> Math.min(below(trigger, top), above(trigger, top)))
                .orElse(FARTHEST);
    }

    // "since 2019" and "until Friday" bound a state; they do not date the deed.
    private Optional<Token> top(TimeExpression time) {
        return tree.sentence().within(time.span()).stream()
                .min((a, b) -> Integer.compare(tree.depth(a), tree.depth(b)))
                .filter(top -> BOUNDS.stream().noneMatch(bound -> tree.hasCase(top, bound)));
    }

    // Steps from the time up to the trigger; another verb on the way owns the time.
    private int below(Token trigger, Token time) {
        Token at = time;
        for (int steps = 1; steps < FARTHEST; steps++) {
            Optional<Token> head = tree.head(at);
            if (head.isEmpty()) return FARTHEST;
            if (head.get().id() == trigger.id()) return steps;
            boolean tells = head.get().is("acl") && head.get().head() == trigger.id();
            if (head.get().isVerb() && !tells) return FARTHEST;
            at = head.get();
        }
        return FARTHEST;
    }

    // The verbs above the trigger may carry its date, but not beyond the verb that only reports it.
    private int above(Token trigger, Token time) {
        Token at = trigger;
        for (int steps = 1; steps < FARTHEST; steps++) {
            Optional<Token> head = tree.head(at);
            if (head.isEmpty() || at.is("ccomp", "acl:relcl", "parataxis", "advcl")) return FARTHEST;
            int down = below(head.get(), time);
            if (down < FARTHEST) return steps + down;
            at = head.get();
        }
        return FARTHEST;
    }
}
