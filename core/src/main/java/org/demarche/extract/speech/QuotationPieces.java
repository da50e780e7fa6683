package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Span;

/** The whole quotations of a report, found by the sentence of their cue and by the words they hold. */
final class QuotationPieces {
    private final Map<Tree, List<Attribution>> byCue = new HashMap<>();
    private final List<Span> pieces = new ArrayList<>();

    /** @param quotations in order, none of which ends after the next one begins */
    QuotationPieces(List<Attribution> quotations) {
        for (Attribution each : quotations) {
            byCue.computeIfAbsent(each.tree(), any -> new ArrayList<>()).add(each);
            pieces.addAll(each.content());
        }
    }

    /** The quotations whose cue stands in this sentence. */
    List<Attribution> cuedIn(Tree tree) {
        return byCue.getOrDefault(tree, List.of());
    }

    /** True when some of these words are quoted as a whole. */
    boolean hold(List<Span> words) {
        return words.stream().anyMatch(this::hold);
    }

    private boolean hold(Span words) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() > words.start()) high = middle;
            else low = middle + 1;
        }
        return low < pieces.size() && pieces.get(low).overlaps(words);
    }
}
