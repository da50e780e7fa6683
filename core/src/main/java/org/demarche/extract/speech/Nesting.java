package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Quoted;
import org.demarche.Token;

/** Decides which attributions inside another's words are statements of their own. */
final class Nesting {
    private static final int REST = 80;
    private static final Set<Act> DEEDS = Set.of(Act.THREATEN, Act.ACCUSE, Act.APPEAL);
    private static final Set<String> ADDRESSED = Set.of("oinf", "@of", "@against", "~of");

    private Nesting() {}

    static List<Attribution> kept(Prose prose, List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution each : all) {
            if (saysNothing(prose, each)) continue;
            Optional<Attribution> around = around(each, all);
            if (around.isEmpty() && !isQuoted(prose, each)) kept.add(each);
            else if (around.isPresent() && relays(around.get(), each)) kept.add(each.relayedBy(around.get()));
            else if (isTold(prose, each)) kept.add(around.map(each::relayedBy).orElse(each));
        }
        kept.removeIf(each -> kept.stream()
                .anyMatch(other -> relays(each, other) && other.relay().isPresent()));
        return kept;
    }

    // "which the Union calls" or "it was said": a pronoun alone is no content.
    private static boolean saysNothing(Prose prose, Attribution each) {
        List<Prose.Word> words = each.content().stream()
                .flatMap(piece -> prose.wordsIn(piece).stream())
                .toList();
        return words.stream().allMatch(word -> word.token().upos().equals("PRON"));
    }

    private static Optional<Attribution> around(Attribution each, List<Attribution> all) {
        return all.stream()
                .filter(other -> other != each && other.covers(each.words()))
                .min(Comparator.comparing(other -> other.extent().length()));
    }

    // "Blinken said …, according to Miller" is Blinken's statement, which Miller relays.
    private static boolean relays(Attribution outer, Attribution inner) {
        return outer.frame().equals("according")
                && inner.tree() == outer.tree()
                && outer.covers(inner.words())
                && (inner.frame().equals("that") || inner.isQuotation())
                && !inner.cue().thought()
                && outer.extent().length() - inner.extent().length() < REST;
    }

    private static boolean isQuoted(Prose prose, Attribution each) {
        return prose.quotationAt(each.words().start())
                .filter(quotation -> quotation.content().contains(each.words()) && !isShort(quotation))
                .isPresent();
    }

    // Inside another's words only reported speech of a third party counts ("Biden said that war crimes …"), or a deed
    // done by speaking ("Blinken had warned China of sanctions").
    private static boolean isTold(Prose prose, Attribution each) {
        if (each.cue().thought() || each.cue().part() != Cue.Part.VERB) return false;
        boolean third = each.speaker().filter(Nesting::isThirdParty).isPresent();
        boolean past = each.head().xpos().equals("VBD") || each.head().xpos().equals("VBN");
        if (past && prose.isInnerQuotation(each.content())) return true;
        return third && past && (each.frame().equals("that") || each.isQuotation() || isDeed(each));
    }

    private static boolean isDeed(Attribution each) {
        return DEEDS.contains(each.cue().act()) && ADDRESSED.contains(each.frame());
    }

    private static boolean isShort(Quoted quotation) {
        return quotation.content().length() < 20;
    }

    private static boolean isThirdParty(Token speaker) {
        return speaker.upos().equals("PROPN");
    }
}
