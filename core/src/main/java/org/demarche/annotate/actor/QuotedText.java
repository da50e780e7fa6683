package org.demarche.annotate.actor;

import java.util.Arrays;
import java.util.List;
import org.demarche.Quoted;

/** Answers quickly whether an offset lies inside an outer quotation. */
final class QuotedText {
    private final int[] starts;
    private final int[] ends;

    QuotedText(List<Quoted> quoted) {
        List<Quoted> outer =
                quoted.stream().filter(region -> region.depth() == 0).toList();
        starts = outer.stream().mapToInt(region -> region.content().start()).toArray();
        ends = outer.stream().mapToInt(region -> region.content().end()).toArray();
    }

    boolean contains(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int last = at >= 0 ? at : -at - 2;
        return last >= 0 && offset < ends[last];
    }
}
