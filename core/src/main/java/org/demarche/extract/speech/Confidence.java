package org.demarche.extract.speech;

import org.demarche.Actor;
import org.demarche.Speaker;

/** How sure a statement is, from how plainly the report says it. */
final class Confidence {
    private Confidence() {}

    static double of(Attribution each, Speaker speaker) {
        double sure = each.isQuotation() ? 0.95 : clause(each) ? 0.85 : 0.7;
        if (each.cue().thought()) sure -= 0.15;
        if (each.cue().part() == Cue.Part.NOUN) sure -= 0.1;
        if (speaker instanceof Speaker.Unknown) sure -= 0.15;
        else if (speaker.actor()
                .filter(actor -> actor.basis() == Actor.Basis.UNKNOWN)
                .isPresent()) sure -= 0.05;
        return Math.round(sure * 100) / 100.0;
    }

    private static boolean clause(Attribution each) {
        return switch (each.frame()) {
            case "that", "wh", "aside", "according", "colon" -> true;
            default -> false;
        };
    }
}
