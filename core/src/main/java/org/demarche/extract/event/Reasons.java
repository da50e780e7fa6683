package org.demarche.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Document;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Status;
import org.demarche.TimeExpression;

/** Says step by step how an event was reached. */
final class Reasons {
    private Reasons() {}

    static List<String> of(
            Telling telling, Document document, Optional<TimeExpression> time, Status status, EventType type) {
        Match match = telling.match();
        List<String> why = new ArrayList<>();
        why.add("trigger \"" + document.words(match.triggerSpan()) + "\"");
        why.add(
                Unframed.isGuess(match.frame())
                        ? "no frame fits; by its words most likely "
                                + match.frame().type()
                        : "frame " + match.frame().describe());
        if (type != match.frame().type()) why.add("refused for the future, so " + type);
        for (Party party : telling.actors()) why.add("actor " + of(party, document));
        for (Party party : telling.recipients()) why.add("recipient " + of(party, document));
        time.ifPresent(each -> why.add(
                "date \"" + document.words(each.span()) + "\" = " + each.value().timex3()));
        telling.said()
                .ifPresent(said -> why.add("inside what " + said.speaker().name() + " said ("
                        + said.act().name().toLowerCase(Locale.ROOT) + ")"));
        if (status != Status.HAPPENED) why.add("status " + status.label());
        return why;
    }

    static String of(Party party, Document document) {
        Actor actor = party.actor();
        String words = party.mention()
                .map(span -> "\"" + document.words(span) + "\" = ")
                .orElse("");
        String code = actor.code().orElse("?")
                + actor.sector().map(sector -> " " + sector).orElse("");
        String why = actor.why().isEmpty() ? "" : ": " + actor.why();
        return words + actor.name() + " " + code + " (" + actor.basis().name().toLowerCase(Locale.ROOT) + why + ")";
    }
}
