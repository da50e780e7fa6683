package org.demarche.extract.event;

import java.util.List;
import java.util.Set;
import org.demarche.Actor;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Status;

/** Decides when the words of one type stand for another. */
final class Wording {
    private static final Set<String> VERBAL = Set.of("attack", "assault", "assail");
    private static final Set<String> ARMED = Set.of("MIL", "COP", "REB", "UAF", "SPY", "CRM");

    private Wording() {}

    /** The type the telling is of: the frame's, unless a refusal or an attack in words is meant. */
    static EventType type(Telling telling, Status status) {
        EventType type = telling.match().frame().type();
        if (status == Status.NEGATED && isRefusal(telling)) return EventType.REJECT;
        return type == EventType.ASSAULT && isQuarrel(telling) ? EventType.ACCUSE : type;
    }

    /** The CAMEO code of a type that stands for another. */
    static String code(EventType type) {
        return type == EventType.ACCUSE ? "111" : "120";
    }

    // "will not withdraw" is a refusal, not an event that failed to happen.
    private static boolean isRefusal(Telling telling) {
        Outlook outlook = Outlook.of(telling.match().clause());
        boolean later = outlook == Outlook.FUTURE || outlook == Outlook.HYPOTHETICAL;
        return later && Turn.isCooperative(telling.match().frame().type());
    }

    // Politicians attack each other with words.
    private static boolean isQuarrel(Telling telling) {
        return VERBAL.contains(telling.match().frame().trigger())
                && telling.match().clause().at("with").isEmpty()
                && areUnarmedPersons(telling.actors())
                && areUnarmedPersons(telling.recipients());
    }

    private static boolean areUnarmedPersons(List<Party> parties) {
        return !parties.isEmpty()
                && parties.stream()
                        .map(Party::actor)
                        .allMatch(actor -> actor.kind() == Actor.Kind.PERSON
                                && actor.sector().filter(ARMED::contains).isEmpty());
    }
}
