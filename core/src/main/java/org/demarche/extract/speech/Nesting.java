package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Quoted;
import org.demarche.Token;

/** Decides which attributions inside another's words are statements of their own. */
final class Nesting {
    private Nesting() {}

    static List<Attribution> kept(Prose prose, List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution each : all) if (stands(prose, each, all)) kept.add(each);
        return kept;
    }

    // Inside another's words only reported speech of a third party counts: "Biden said that war crimes …".
    private static boolean stands(Prose prose, Attribution each, List<Attribution> all) {
        boolean inside = all.stream().anyMatch(other -> other != each && other.covers(each.words()));
        boolean quoted = prose.quotationAt(each.words().start())
                .filter(quotation -> quotation.content().contains(each.words()) && !isShort(quotation))
                .isPresent();
        if (!inside && !quoted) return true;
        if (each.cue().thought() || each.speaker().isEmpty() || each.cue().part() != Cue.Part.VERB) return false;
        return each.speaker()
                        .filter(speaker -> isThirdParty(each.tree(), speaker))
                        .isPresent()
                && isTold(each);
    }

    private static boolean isShort(Quoted quotation) {
        return quotation.content().length() < 20;
    }

    private static boolean isThirdParty(Tree tree, Token speaker) {
        return speaker.upos().equals("PROPN");
    }

    private static boolean isTold(Attribution each) {
        return (each.frame().equals("that") || each.isQuotation())
                        && each.head().xpos().equals("VBD")
                || each.head().xpos().equals("VBN");
    }
}
