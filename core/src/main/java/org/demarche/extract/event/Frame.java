package org.demarche.extract.event;

import java.util.List;
import org.demarche.EventType;

/**
 * One way of telling one kind of event: a trigger, what must stand around it, and where the two sides stand.
 *
 * @param trigger the lemma it hangs on
 * @param word whether that lemma is a verb, a noun or a predicate adjective
 * @param needs what must stand around it
 * @param type the PLOVER type it tells
 * @param modes how it was done, by type
 * @param contexts in what field
 * @param cameo the nearest CAMEO code
 * @param actor the places where the actor may stand, best first
 * @param recipient the places where the recipient may stand, best first
 */
record Frame(
        String trigger,
        Word word,
        List<Need> needs,
        EventType type,
        List<String> modes,
        List<String> contexts,
        String cameo,
        List<String> actor,
        List<String> recipient) {
    /** What kind of word a frame hangs on. */
    enum Word {
        VERB,
        NOUN,
        ADJECTIVE
    }

    Frame {
        needs = List.copyOf(needs);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }

    /** How much it asks: words weigh more than places, but for those that must not be there. */
    int weight() {
        int weight = 0;
        for (Need need : needs) weight += need.isLexical() && !need.absent() ? 3 : 1;
        return weight;
    }

    boolean asks(String key) {
        for (Need need : needs) if (need.keys().contains(key)) return true;
        return false;
    }

    /** The frame in words, for explanations: {@code lift(obj) = RETREAT}. */
    String describe() {
        StringBuilder text = new StringBuilder(trigger);
        for (Need need : needs) text.append(need.absent() ? " !" : " +").append(String.join("|", need.keys()));
        return text + " = " + type;
    }
}
