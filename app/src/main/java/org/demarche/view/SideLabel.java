package org.demarche.view;

import java.util.Set;
import org.demarche.Actor;

/** Shows an actor by its country's code where it has one, else by a name people know. */
final class SideLabel {
    /** Codes of PLOVER that stand for kinds of bodies rather than for one. */
    private static final Set<String> KINDS = Set.of("IGO", "NGO", "IMG", "MNC");

    private SideLabel() {}

    static String of(Actor actor) {
        return actor.code().filter(code -> !KINDS.contains(code)).orElse(actor.name());
    }
}
