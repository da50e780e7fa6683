package org.demarche.bench.growth;

import java.util.List;
import org.demarche.Act;
import org.demarche.EventType;

/**
 * A kind of deed that is told, threatened, promised, claimed and denied.
 *
 * @param past its verb when it is told
 * @param bare its verb when it is to come
 * @param object what it is done with
 * @param act how it is spoken of before it is done
 */
record Deed(EventType type, String past, String bare, String object, Act act) {
    static final List<Deed> ALL = List.of(
            new Deed(EventType.SANCTION, "imposed", "impose", "sanctions", Act.THREATEN),
            new Deed(EventType.ASSAULT, "attacked", "attack", "bases", Act.THREATEN),
            new Deed(EventType.COERCE, "expelled", "expel", "diplomats", Act.THREATEN),
            new Deed(EventType.MOBILIZE, "deployed", "deploy", "troops", Act.THREATEN),
            new Deed(EventType.AID, "supplied", "supply", "weapons", Act.PROMISE),
            new Deed(EventType.AGREE, "signed", "sign", "treaty", Act.PROMISE),
            new Deed(EventType.COOPERATE, "shared", "share", "intelligence", Act.PROMISE),
            new Deed(EventType.CONSULT, "met", "meet", "ministers", Act.ASSERT),
            new Deed(EventType.PROTEST, "boycotted", "boycott", "summit", Act.THREATEN),
            new Deed(EventType.RETREAT, "withdrew", "withdraw", "forces", Act.PROMISE));
}
