package org.demarche.extract.event;

import java.util.List;
import org.demarche.Span;
import org.demarche.Token;

/** How well a match's two sides stand on two given spans, each from 0 to 1. */
final class Joint {
    private final Match match;
    private final Tree tree;
    private final Span source;
    private final Span target;

    Joint(Match match, Span source, Span target) {
        this.match = match;
        this.tree = match.clause().tree();
        this.source = source;
        this.target = target;
    }

    double actor() {
        double best = 0;
        for (List<Token> place : match.actorPlaces()) best = Math.max(best, on(place, source));
        return best;
    }

    double recipient() {
        double best = 0;
        List<List<Token>> places = match.recipientPlaces();
        for (int i = 0; i < places.size(); i++) best = Math.max(best, on(places.get(i), target) - 0.03 * i);
        return Math.max(best, below());
    }

    // Somewhere below the trigger, though in no place the frame knows.
    private double below() {
        for (Token token : tree.tokens()) {
            if (token.span().overlaps(target) && tree.dominates(match.trigger(), token)) return 0.4;
        }
        return 0;
    }

    private double on(List<Token> tops, Span span) {
        double best = 0;
        for (Token top : tops) {
            for (Token each : tree.withConjuncts(top)) {
                if (each.span().overlaps(span)) return 1;
                if (tree.span(each).overlaps(span)) best = 0.7;
            }
        }
        return best;
    }
}
