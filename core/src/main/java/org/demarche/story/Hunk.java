package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Evidence;
import org.demarche.Span;

/**
 * A place where two wordings differ: the words of each between two words both have.
 *
 * @param one the saying on one side
 * @param a its words there, maybe none
 * @param other the saying on the other side
 * @param b its words there, maybe none
 * @param placeA where they stand, or the empty place where they would
 * @param placeB the same on the other side
 */
record Hunk(Saying one, List<Wording.Word> a, Saying other, List<Wording.Word> b, Span placeA, Span placeB) {
    Hunk {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** The differences between two wordings in order: a diff by words. */
    static List<Hunk> between(Saying one, Saying other) {
        List<Alignment.Match> matches =
                new ArrayList<>(Alignment.of(one.wording(), other.wording()).matches());
        matches.add(new Alignment.Match(
                one.wording().words().size(), other.wording().words().size()));
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Alignment.Match match : matches) {
            if (match.a() > i || match.b() > j) hunks.add(of(one, i, match.a(), other, j, match.b()));
            i = match.a() + 1;
            j = match.b() + 1;
        }
        return hunks;
    }

    private static Hunk of(Saying one, int i, int iEnd, Saying other, int j, int jEnd) {
        return new Hunk(
                one,
                one.wording().words().subList(i, iEnd),
                other,
                other.wording().words().subList(j, jEnd),
                place(one, i, iEnd),
                place(other, j, jEnd));
    }

    private static Span place(Saying saying, int from, int to) {
        List<Wording.Word> words = saying.wording().words();
        if (from < to) return words.get(from).span().union(words.get(to - 1).span());
        int at = from == 0 ? saying.span().start() : words.get(from - 1).span().end();
        return new Span(at, at);
    }

    Evidence evidenceA() {
        return new Evidence(one.document().id(), placeA);
    }

    Evidence evidenceB() {
        return new Evidence(other.document().id(), placeB);
    }
}
