package org.demarche.extract.event;

import java.util.Set;
import org.demarche.EventType;

/** What outlook and negation make of a type: in PLOVER a future visit is AGREE, a refused one REJECT. */
final class Turn {
    private static final Set<EventType> COOPERATIVE = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);

    private Turn() {}

    /** The type by PLOVER's rule that a future or refused deed is another deed. */
    static EventType of(EventType type, Outlook outlook, boolean negated) {
        boolean cooperative = COOPERATIVE.contains(type);
        if (negated) return cooperative ? EventType.REJECT : type;
        if (outlook != Outlook.FUTURE) return type;
        if (cooperative) return EventType.AGREE;
        return type.quad() == 4 ? EventType.THREATEN : type;
    }

    /** True for deeds whose plain refusal ("will not withdraw") is itself a REJECT. */
    static boolean isCooperative(EventType type) {
        return COOPERATIVE.contains(type);
    }
}
