package org.demarche.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.Bag;
import org.demarche.Strand;

/**
 * What a story is about, to be compared with other stories of one development.
 *
 * @param strand its strand
 * @param words the strand's words
 */
record Issue(Strand strand, Bag words) {
    private static final double ALIKE = 0.12;
    private static final int TOLD = 3;

    static Issue of(Strand strand) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Strand.Word word : strand.words()) weights.put(word.stem(), word.weight());
        return new Issue(strand, Bag.of(weights));
    }

    /**
     * How sure it is that a story goes on with an earlier one. Sides and voices are asked for first: most stories that
     * share words have others.
     */
    static OptionalDouble goesOn(Strand story, Strand earlier) {
        if (!isBetweenSidesOf(story, earlier)) return OptionalDouble.empty();
        Issue issue = of(story);
        Issue other = of(earlier);
        return issue.isAlike(other) ? OptionalDouble.of(issue.alike(other)) : OptionalDouble.empty();
    }

    /** True when it is of one development with the other: the same countries alone are half the news; the same issue must
     * be in the words, and a voice in common helps. */
    boolean goesOn(Issue other) {
        return isBetweenSidesOf(strand, other.strand) && isAlike(other);
    }

    private static boolean isBetweenSidesOf(Strand one, Strand other) {
        int sides = common(one.sides(), other.sides()).size();
        return sides >= 3 || sides == 2 && !common(one.voices(), other.voices()).isEmpty();
    }

    private boolean isAlike(Issue other) {
        return alike(other) >= ALIKE;
    }

    double alike(Issue other) {
        return words.dot(other.words);
    }

    private static List<String> common(List<String> some, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return some.stream().filter(known::contains).toList();
    }

    /** Why it goes on with an earlier one. */
    String reason(Issue earlier) {
        StringBuilder reason = new StringBuilder(strand.headline())
                .append(": both about ")
                .append(String.join(", ", common(strand.sides(), earlier.strand.sides())));
        List<String> voices = common(strand.voices(), earlier.strand.voices());
        if (!voices.isEmpty()) reason.append("; in both speaks ").append(String.join(", ", voices));
        return reason.append("; both say ")
                .append(String.join(", ", stems(words.shared(earlier.words, TOLD))))
                .toString();
    }

    private List<String> stems(int[] terms) {
        Map<Integer, String> stems = new HashMap<>();
        for (Strand.Word word : strand.words()) stems.put(Bag.term(word.stem()), word.stem());
        List<String> told = new ArrayList<>();
        for (int term : terms) Optional.ofNullable(stems.get(term)).ifPresent(told::add);
        return told;
    }
}
