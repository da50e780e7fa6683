package org.demarche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.Span;
import org.demarche.annotate.QuoteMarks.Family;
import org.demarche.annotate.QuoteMarks.Mark;
import org.demarche.annotate.QuotedRegions.Region;

/** Pairs single quotation marks inside one paragraph; a mark without an answer there is an apostrophe. */
final class SingleMarks {
    private SingleMarks() {}

    static List<Region> pair(String text, List<Mark> all) {
        List<Mark> marks =
                all.stream().filter(mark -> mark.family() == Family.SINGLE).toList();
        List<Region> regions = new ArrayList<>();
        int next = 0;
        while (next < marks.size()) {
            Mark open = marks.get(next++);
            if (!open.opens()) continue;
            OptionalInt answer = close(text, marks, next);
            if (answer.isEmpty()) continue;
            Mark close = marks.get(answer.getAsInt());
            Span content = new Span(open.at().end(), close.at().start()).trimmed(text);
            if (content.isEmpty()) continue;
            regions.add(new Region(open.at().union(close.at()), content, true));
            next = answer.getAsInt() + 1;
        }
        return regions;
    }

    // After an s the mark may be a possessive ("the officials’ view’"): a later, surer close is preferred.
    private static OptionalInt close(String text, List<Mark> marks, int from) {
        OptionalInt doubtful = OptionalInt.empty();
        for (int i = from; i < marks.size() && !marks.get(i).opens(); i++) {
            Mark mark = marks.get(i);
            if (text.charAt(mark.at().start() - 1) != 's') return OptionalInt.of(i);
            if (doubtful.isEmpty()) doubtful = OptionalInt.of(i);
        }
        return doubtful;
    }
}
