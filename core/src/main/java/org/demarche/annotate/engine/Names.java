package org.demarche.annotate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Name;
import org.demarche.Token;

/** Reads names off their labels, and keeps together what the tree holds together. */
final class Names {
    private final Labels labels;

    Names(Labels labels) {
        this.labels = labels;
    }

    /** Words {@code first} to {@code last}, both counted from 0, as one name. */
    private record Stretch(int first, int last, Name.Kind kind) {}

    List<Name> names(List<Token> tokens, int[] tags) {
        List<Name> names = new ArrayList<>();
        for (Stretch stretch : joined(tokens, stretches(tags))) {
            Stretch whole = whole(tokens, stretch);
            if (hasProperNoun(tokens, whole)) names.add(name(tokens, whole));
        }
        return names;
    }

    // An inner label that follows no label of its kind begins a name.
    private List<Stretch> stretches(int[] tags) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            Optional<Name.Kind> kind = labels.nameKind(tags[i]);
            if (kind.isEmpty()) continue;
            int last = i;
            while (last + 1 < tags.length && goesOn(tags[last + 1], kind)) last++;
            found.add(new Stretch(i, last, kind.get()));
            i = last;
        }
        return found;
    }

    private boolean goesOn(int tag, Optional<Name.Kind> kind) {
        return !labels.beginsName(tag) && labels.nameKind(tag).equals(kind);
    }

    // Neighbours that the tree joins are one name: "Chicago" and "Symphony Orchestra".
    private static List<Stretch> joined(List<Token> tokens, List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Stretch before = joined.isEmpty() ? stretch : joined.get(joined.size() - 1);
            Optional<Name.Kind> kind =
                    before.last + 1 == stretch.first ? link(tokens, before, stretch) : Optional.empty();
            if (kind.isPresent()) joined.set(joined.size() - 1, new Stretch(before.first, stretch.last, kind.get()));
            else joined.add(stretch);
        }
        return joined;
    }

    private static Optional<Name.Kind> link(List<Token> tokens, Stretch a, Stretch b) {
        for (int i = a.first; i <= b.last; i++) {
            Token token = tokens.get(i);
            int head = token.head() - 1;
            boolean fromA = i <= a.last;
            boolean crosses = fromA ? head >= b.first && head <= b.last : head >= a.first && head <= a.last;
            if (crosses && token.is("flat", "compound")) return Optional.of(fromA ? b.kind : a.kind);
        }
        return Optional.empty();
    }

    // The parts of a flat name belong to it: "Ana" and "Ruiz".
    private static Stretch whole(List<Token> tokens, Stretch stretch) {
        int first = stretch.first;
        int last = stretch.last;
        while (last + 1 < tokens.size() && isPart(tokens.get(last + 1), first, last)) last++;
        int head = tokens.get(first).head() - 1;
        if (tokens.get(first).is("flat") && head >= 0 && head == first - 1) first = head;
        return new Stretch(first, last, stretch.kind);
    }

    private static boolean isPart(Token token, int first, int last) {
        return token.is("flat") && token.head() - 1 >= first && token.head() - 1 <= last;
    }

    private static boolean hasProperNoun(List<Token> tokens, Stretch stretch) {
        return tokens.subList(stretch.first, stretch.last + 1).stream()
                .anyMatch(token -> token.upos().equals("PROPN"));
    }

    private static Name name(List<Token> tokens, Stretch stretch) {
        return new Name(
                tokens.get(stretch.first).span().union(tokens.get(stretch.last).span()), stretch.kind);
    }
}
