package org.demarche.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.EventType;
import org.demarche.Statement;
import org.demarche.Token;

/** Decides whether a telling tells an event of its own, or only speaks of one that another telling tells. */
final class Worth {
    private static final int DEEPEST = 8;
    private static final Set<Act> PERFORMING =
            Set.of(Act.THREATEN, Act.ACCUSE, Act.APPEAL, Act.PROMISE, Act.REJECT, Act.PRAISE, Act.ENDORSE);
    private static final Set<EventType> DENIABLE =
            EnumSet.complementOf(EnumSet.of(EventType.REJECT, EventType.REQUEST));
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "allegation",
            "accusation",
            "fear",
            "concern",
            "suggestion",
            "possibility",
            "speculation",
            "rumour",
            "rumor",
            "risk",
            "prospect",
            "hope",
            "suspicion",
            "idea",
            "worry",
            "chance");
    private static final List<String> WHEN = List.of("after", "since", "when", "as", "while", "before", "following");

    private final Tree tree;

    Worth(Tree tree) {
        this.tree = tree;
    }

    /** True for acts that are deeds themselves: what is threatened is told by the threat. */
    static boolean performs(Act act) {
        return PERFORMING.contains(act);
    }

    boolean tells(Telling telling, Optional<Match> over) {
        Outlook outlook = Outlook.of(telling.match().clause());
        if (outlook == Outlook.AIM || outlook == Outlook.CONDITION || !stands(telling)) return false;
        if (isState(telling) || isForecast(telling, outlook)) return false;
        if (Denials.isDenial(over)) return isDeed(telling);
        boolean denied = telling.said().filter(said -> said.act() == Act.DENY).isPresent();
        if (denied) return isDeed(telling);
        if (outlook == Outlook.HYPOTHETICAL && !isCoded(telling) && !isOfficial(telling)) return false;
        if (over.isPresent() || isClaimed(telling.match().trigger())) return false;
        return telling.said().map(said -> survives(telling, said)).orElse(true);
    }

    // "the party, which Oslo lists as …": how somebody is regarded is no single deed.
    private boolean isState(Telling telling) {
        Token verb = telling.match().trigger();
        boolean present = verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
        return present
                && verb.is("acl:relcl")
                && tree.children(verb).stream().anyMatch(child -> tree.hasCase(child, "as"));
    }

    // What somebody says that people of another side will do is nobody's plan.
    private static boolean isForecast(Telling telling, Outlook outlook) {
        if (outlook != Outlook.FUTURE
                || telling.said().isEmpty()
                || isMedia(telling.said().get())) return false;
        Optional<Actor> speaker =
                telling.said().get().speaker().actor().filter(who -> who.code().isPresent());
        return speaker.isPresent()
                && Telling.coded(telling.actors())
                && telling.actors().stream().noneMatch(party -> party.actor().sameSide(speaker.get()));
    }

    // A bare noun tells an event only of two known sides; "the attack" alone refers back to one.
    private static boolean stands(Telling telling) {
        Match match = telling.match();
        if (match.frame().word() != Frame.Word.NOUN || match.frame().asks("lv")) return true;
        return isCoded(telling) || isWhole(telling);
    }

    // "the seizure of two ships by the rebels": a noun with its doer and what it is done to.
    private static boolean isWhole(Telling telling) {
        Clause clause = telling.match().clause();
        boolean full = !clause.at("of").isEmpty() || !telling.recipients().isEmpty() || Likelihood.stands(telling);
        return full && !clause.at("by").isEmpty() && isOfficial(telling);
    }

    private static boolean isOfficial(Telling telling) {
        return telling.actors().stream().anyMatch(Likelihood::isOfficial);
    }

    private static boolean isCoded(Telling telling) {
        return Telling.coded(telling.actors()) && Telling.coded(telling.recipients());
    }

    // "claims that …", "fears of …": nobody says that it is so.
    private boolean isClaimed(Token trigger) {
        Token at = trigger;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Optional<Token> head = tree.head(at);
            if (head.isEmpty()) return false;
            boolean content = at.is("acl", "ccomp", "nmod") && !at.is("acl:relcl");
            if (content && !head.get().isVerb() && CLAIMS.contains(tree.lemma(head.get()))) return true;
            at = head.get();
        }
        return false;
    }

    // What is threatened, demanded or blamed is the statement's own event, unless it is only what came before.
    private boolean survives(Telling telling, Statement said) {
        boolean noun = telling.match().frame().word() == Frame.Word.NOUN;
        if (PERFORMING.contains(said.act()) && !isMedia(said))
            return isBackground(telling.match().trigger()) && !noun;
        if (telling.match().clause().negated() && !telling.match().frame().asks("neg")) return false;
        return !noun || telling.match().frame().type() == EventType.CONSULT;
    }

    private static boolean isDeed(Telling telling) {
        boolean noun = telling.match().frame().word() == Frame.Word.NOUN;
        return !noun && DENIABLE.contains(telling.match().frame().type());
    }

    private static boolean isMedia(Statement said) {
        return said.speaker()
                .actor()
                .flatMap(actor -> actor.sector())
                .filter("JRN"::equals)
                .isPresent();
    }

    // "days after the court issued a warrant": whatever is said of it, that happened.
    private boolean isBackground(Token trigger) {
        Token at = trigger;
        for (int steps = 0; steps < DEEPEST; steps++) {
            Token clause = at;
            if (at.is("advcl", "obl") && WHEN.stream().anyMatch(mark -> tree.hasCase(clause, mark))) return true;
            Optional<Token> head = tree.head(at);
            if (head.isEmpty()) return false;
            at = head.get();
        }
        return false;
    }
}
