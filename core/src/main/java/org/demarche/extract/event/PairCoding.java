package org.demarche.extract.event;

import java.util.List;
import org.demarche.EventType;
import org.demarche.Span;

/**
 * What a sentence says one party does to another.
 *
 * @param type the PLOVER type
 * @param trigger the words that tell it
 * @param why how it was reached
 * @param confidence from 0 to 1
 */
public record PairCoding(EventType type, Span trigger, List<String> why, double confidence) {
    public PairCoding {
        why = List.copyOf(why);
    }
}
