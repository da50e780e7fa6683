package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.Bag;
import org.demarche.StoryThread;
import org.demarche.Strand;

/** Links stories of one development, over months or years, each link with its reasons. */
final class Threads {
    private static final double ALIKE = 0.12;
    private static final int ISSUES = 3;

    private record Line(List<Strand> strands, List<String> reasons) {}

    private final List<Strand> strands;
    private final List<Bag> words = new ArrayList<>();
    private final Nearby nearby = new Nearby();

    private Threads(List<Strand> strands) {
        this.strands = strands;
        for (Strand strand : strands) words.add(bag(strand));
    }

    /** The threads of two and more stories, their claims not yet looked for; the strands may come in any order. */
    static List<StoryThread> of(Collection<Strand> strands) {
        return new Threads(strands.stream().sorted(Strands.BY_DATE).toList()).linked();
    }

    private static Bag bag(Strand strand) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Strand.Word word : strand.words()) weights.put(word.stem(), word.weight());
        return Bag.of(weights);
    }

    private List<StoryThread> linked() {
        Map<Integer, Integer> lineOf = new HashMap<>();
        Map<Integer, Line> lines = new TreeMap<>();
        for (int i = 0; i < strands.size(); i++) {
            Optional<Integer> best = closest(i);
            int line = best.map(each -> lineOf.getOrDefault(each, each)).orElse(i);
            lineOf.put(i, line);
            Line grown = lines.computeIfAbsent(line, each -> new Line(new ArrayList<>(), new ArrayList<>()));
            grown.strands.add(strands.get(i));
            if (best.isPresent()) grown.reasons.add(reason(i, best.get()));
            nearby.add(i, words.get(i));
        }
        return lines.values().stream()
                .filter(line -> line.strands.size() > 1)
                .map(Threads::thread)
                .toList();
    }

    private static StoryThread thread(Line line) {
        Strand first = line.strands.get(0);
        return new StoryThread(
                "t-" + first.story().substring(2),
                first.headline(),
                line.strands.stream().map(Strand::story).toList(),
                line.reasons,
                List.of());
    }

    private Optional<Integer> closest(int strand) {
        return nearby.near(words.get(strand)).stream()
                .filter(each -> belongs(strand, each))
                .max(Comparator.comparingDouble((Integer each) -> alike(strand, each))
                        .thenComparing(Comparator.reverseOrder()));
    }

    // The same countries alone are half the news; the same issue must be in the words, and a voice in common helps.
    private boolean belongs(int one, int other) {
        int sides = common(strands.get(one).sides(), strands.get(other).sides()).size();
        boolean voice =
                !common(strands.get(one).voices(), strands.get(other).voices()).isEmpty();
        return sides >= 2 && (voice || sides >= 3) && alike(one, other) >= ALIKE;
    }

    private double alike(int one, int other) {
        return words.get(one).dot(words.get(other));
    }

    private static List<String> common(List<String> some, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return some.stream().filter(known::contains).toList();
    }

    private String reason(int later, int earlier) {
        Strand one = strands.get(later);
        Strand other = strands.get(earlier);
        StringBuilder reason = new StringBuilder(one.headline())
                .append(": both about ")
                .append(String.join(", ", common(one.sides(), other.sides())));
        List<String> voices = common(one.voices(), other.voices());
        if (!voices.isEmpty()) reason.append("; in both speaks ").append(String.join(", ", voices));
        return reason.append("; both say ")
                .append(String.join(", ", issues(one, words.get(later).shared(words.get(earlier), ISSUES))))
                .toString();
    }

    private static List<String> issues(Strand strand, int[] terms) {
        Map<Integer, String> stems = new HashMap<>();
        for (Strand.Word word : strand.words()) stems.put(Bag.term(word.stem()), word.stem());
        List<String> issues = new ArrayList<>();
        for (int term : terms) Optional.ofNullable(stems.get(term)).ifPresent(issues::add);
        return issues;
    }
}
