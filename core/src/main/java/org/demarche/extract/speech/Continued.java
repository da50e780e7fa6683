package org.demarche.extract.speech;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a quotation without a cue to the one who was said to speak in the sentence before: "Ruiz said it rains. “It pours.”" */
final class Continued {
    private final Prose prose;
    // The cue of speech that stands highest in the tree of its sentence.
    private final Map<Tree, Attribution> leading = new HashMap<>();

    Continued(Prose prose, List<Attribution> all) {
        this.prose = prose;
        for (Attribution each : all) {
            if (speaks(each)) leading.merge(each.tree(), each, Continued::higher);
        }
    }

    private static boolean speaks(Attribution each) {
        return !each.isBare()
                && each.speaker().isPresent()
                && !each.cue().thought()
                && each.cue().part() == Cue.Part.VERB;
    }

    private static Attribution higher(Attribution a, Attribution b) {
        return Comparator.<Attribution>comparingInt(each -> each.tree().depth(each.head()))
                                .compare(a, b)
                        <= 0
                ? a
                : b;
    }

    /** The attribution itself, or the quotation as the words of the speaker before it. */
    Attribution of(Attribution each) {
        if (!each.isBare()) return each;
        Optional<Attribution> before = prose.before(each.tree())
                .filter(tree ->
                        prose.sameParagraph(tree.span().start(), each.extent().start()))
                .flatMap(tree -> Optional.ofNullable(leading.get(tree)));
        return before.map(elder -> elder.saying(each.content())).orElse(each);
    }
}
