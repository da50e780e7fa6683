package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Quoted;
import org.demarche.Span;
import org.demarche.Token;

/** Decides which attributions inside another's words are statements of their own. */
final class Nesting {
    private static final int REST = 80;
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "him", "her", "them", "us", "me");
    private static final Set<Act> DEEDS = Set.of(Act.THREATEN, Act.ACCUSE, Act.APPEAL);
    private static final Set<String> ADDRESSED = Set.of("oinf", "@of", "@against", "~of");

    private final Prose prose;
    private final List<Attribution> all;
    // The attributions whose words reach into a sentence: every look-up stays within one.
    private final Map<Tree, List<Attribution>> reaching = new HashMap<>();

    private Nesting(Prose prose, List<Attribution> all) {
        this.prose = prose;
        this.all = all;
        for (Attribution each : all) {
            for (Span piece : each.content()) {
                for (Tree tree : prose.treesIn(piece)) {
                    reaching.computeIfAbsent(tree, any -> new ArrayList<>()).add(each);
                }
            }
        }
    }

    static List<Attribution> kept(Prose prose, List<Attribution> all) {
        return new Nesting(prose, all).kept();
    }

    private List<Attribution> kept() {
        List<Attribution> kept = new ArrayList<>();
        Map<Tree, List<Attribution>> relayed = new HashMap<>();
        for (Attribution each : all) {
            Optional<Attribution> told = told(each);
            told.ifPresent(kept::add);
            told.filter(one -> one.relay().isPresent())
                    .ifPresent(one -> relayed.computeIfAbsent(one.tree(), any -> new ArrayList<>())
                            .add(one));
        }
        kept.removeIf(
                each -> relayed.getOrDefault(each.tree(), List.of()).stream().anyMatch(other -> relays(each, other)));
        return kept;
    }

    private Optional<Attribution> told(Attribution each) {
        if (saysNothing(each)) return Optional.empty();
        if (each.isBare()) return Optional.of(each);
        Optional<Attribution> around = around(each);
        if (around.isEmpty() && !isQuoted(each)) return Optional.of(each);
        if (around.isPresent() && relays(around.get(), each)) return Optional.of(each.relayedBy(around.get()));
        return isTold(each) ? Optional.of(around.map(each::relayedBy).orElse(each)) : Optional.empty();
    }

    // "which the Union calls" or "it was said": a pronoun alone is no content, nor is a day.
    private boolean saysNothing(Attribution each) {
        return each.content().stream()
                        .flatMap(piece -> prose.wordsIn(piece).stream())
                        .allMatch(word -> word.token().upos().equals("PRON") && !isWelcome(each, word.token()))
                || each.content().stream().allMatch(this::isTime);
    }

    // "endorsed him": whom one is for or against is a position even without a name.
    private static boolean isWelcome(Attribution each, Token pronoun) {
        return each.cue().polarity() != 0
                && each.frame().equals("np")
                && each.speaker().isPresent()
                && PERSONS.contains(pronoun.form().toLowerCase(Locale.ROOT));
    }

    // "spoke on June 14", "was reported on Friday"
    private boolean isTime(Span piece) {
        return prose.treesIn(piece).stream()
                .limit(1)
                .flatMap(tree -> prose.timesIn(tree.span()).stream())
                .anyMatch(time -> time.span().contains(piece));
    }

    private Optional<Attribution> around(Attribution each) {
        return reaching.getOrDefault(each.tree(), List.of()).stream()
                .filter(other -> other != each && other.covers(each.words()))
                .min(Comparator.comparing(other -> other.extent().length()));
    }

    // "Blinken said …, according to Miller" is Blinken's statement, which Miller relays.
    private static boolean relays(Attribution outer, Attribution inner) {
        return (outer.frame().equals("according") || isTold(outer, inner))
                && inner.tree() == outer.tree()
                && outer.covers(inner.words())
                && (inner.frame().equals("that") || inner.isQuotation())
                && !inner.cue().thought()
                && outer.extent().length() - inner.extent().length() < REST;
    }

    // "They say it rains, the Gazette reported": what the Gazette reports is that they say so.
    private static boolean isTold(Attribution outer, Attribution inner) {
        return outer.frame().equals("aside")
                && outer.head().id() > inner.head().id()
                && (inner.head().is("root")
                        || inner.head().head() == outer.head().id())
                && outer.cue().act() == Act.REPORT;
    }

    private boolean isQuoted(Attribution each) {
        return prose.quotationAt(each.words().start())
                .filter(quotation -> quotation.content().contains(each.words()) && !isShort(quotation))
                .isPresent();
    }

    // Inside another's words only reported speech of a third party counts ("Biden said that war crimes …"), or a deed
    // done by speaking ("Blinken had warned China of sanctions").
    private boolean isTold(Attribution each) {
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
