package org.demarche.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.TimeValue;
import org.demarche.Token;

/** Decides an event's status from outlook, negation, who says it and when it was. */
final class Standing {
    private static final int HISTORY_DAYS = 365;
    private static final Set<String> ALLEGED = Set.of(
            "allegedly", "reportedly", "purportedly", "apparently", "supposedly", "alleged", "suspected", "reported");

    private final Optional<LocalDate> published;
    private final Denials denials;

    Standing(Optional<LocalDate> published, Denials denials) {
        this.published = published;
        this.denials = denials;
    }

    Status of(Telling telling, Optional<Match> over, Optional<TimeValue> when) {
        Clause clause = telling.match().clause();
        if (denied(telling, over)) return Status.DENIED;
        if (clause.negated() && !telling.match().frame().asks("neg")) return Status.NEGATED;
        Outlook outlook = Outlook.of(clause);
        if (outlook == Outlook.CONDITION || outlook == Outlook.HYPOTHETICAL) return Status.CONDITIONAL;
        if (outlook == Outlook.FUTURE || coming(when)) return Status.PLANNED;
        if (alleged(clause) || bySomebodyElse(telling)) return Status.ALLEGED;
        return past(when) ? Status.HISTORICAL : Status.HAPPENED;
    }

    private boolean denied(Telling telling, Optional<Match> over) {
        boolean said = telling.said()
                .filter(each -> each.act() == Act.DENY && denials.isReal(each))
                .isPresent();
        return said || Denials.isDenial(over);
    }

    private boolean coming(Optional<TimeValue> when) {
        return published.isPresent()
                && when.flatMap(TimeValue::from)
                        .filter(published.get()::isBefore)
                        .isPresent();
    }

    private boolean past(Optional<TimeValue> when) {
        return published.isPresent()
                && when.flatMap(TimeValue::until)
                        .filter(published.get().minusDays(HISTORY_DAYS)::isAfter)
                        .isPresent();
    }

    private static boolean alleged(Clause clause) {
        if (Outlook.isHearsay(clause.tree(), clause.trigger())) return true;
        for (Token child : clause.tree().children(clause.trigger(), "advmod", "amod")) {
            if (ALLEGED.contains(Tree.lower(child))) return true;
        }
        return false;
    }

    // What one tells of oneself is told as done; what one tells of others is a claim. A noun takes its deed for
    // granted.
    private static boolean bySomebodyElse(Telling telling) {
        if (telling.said().isEmpty() || telling.match().frame().word() == Frame.Word.NOUN) return false;
        Statement said = telling.said().get();
        if (said.act() == Act.REPORT) return true;
        Optional<Actor> speaker =
                said.speaker().actor().filter(actor -> actor.code().isPresent());
        if (speaker.isEmpty()) return said.form() == Statement.Form.DIRECT;
        List<Party> sides = new ArrayList<>(telling.actors());
        if (telling.match().frame().type() == EventType.CONSULT) sides.addAll(telling.recipients());
        return sides.stream().noneMatch(party -> party.actor().sameSide(speaker.get()));
    }
}
