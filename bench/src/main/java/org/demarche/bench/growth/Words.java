package org.demarche.bench.growth;

import java.util.List;
import org.demarche.Act;
import org.demarche.Actor;

/**
 * Something said once, told by report after report.
 *
 * @param speaker who said it
 * @param doer of whom it speaks
 * @param deed what it speaks of
 * @param to whom it is done to
 * @param rest its other words, most of which every report tells
 * @param condition the words after "unless"; none where nothing is made a condition
 */
record Words(Act act, Actor speaker, Actor doer, Deed deed, Actor to, List<String> rest, List<String> condition) {
    Words {
        rest = List.copyOf(rest);
        condition = List.copyOf(condition);
    }

    boolean isDenied() {
        return act == Act.DENY;
    }

    /** A threat or promise. */
    boolean isGiven() {
        return act == Act.THREATEN || act == Act.PROMISE;
    }
}
