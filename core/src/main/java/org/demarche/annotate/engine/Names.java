package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Name;
import org.demarche.Span;

/** Reads names off their labels. */
final class Names {
    private final Labels labels;

    Names(Labels labels) {
        this.labels = labels;
    }

    /** The names among words at these places; {@code scores} are word after word those of every label. */
    List<Name> names(List<Span> words, float[] scores) {
        int[] tags = labels.names().best(scores);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            Optional<Name.Kind> kind = labels.nameKind(tags[i]);
            if (kind.isEmpty()) continue;
            int last = i;
            while (last + 1 < tags.length && goesOn(tags[last + 1], kind)) last++;
            names.add(new Name(words.get(i).union(words.get(last)), kind.get()));
            i = last;
        }
        return names;
    }

    private boolean goesOn(int tag, Optional<Name.Kind> kind) {
        return !labels.beginsName(tag) && labels.nameKind(tag).equals(kind);
    }
}
