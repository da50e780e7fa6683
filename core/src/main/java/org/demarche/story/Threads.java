package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.Actor;
import org.demarche.Mention;
import org.demarche.Reading;
import org.demarche.Statement;
import org.demarche.Story;

/** Links stories of one development, over months or years, each link with its reasons. */
final class Threads {
    private static final double ALIKE = 0.12;
    private static final int SIDES = 4;
    private static final int ISSUES = 3;

    /**
     * A story with what links it to others.
     *
     * @param story the story
     * @param gathering its words
     * @param sides the countries it is mostly about, most first
     * @param voices the persons who speak in it
     */
    record Strand(Story story, Gathering gathering, Set<String> sides, Set<String> voices) {}

    /**
     * Stories that belong together.
     *
     * @param strands in order of time
     * @param reasons why each after the first belongs
     */
    record Line(List<Strand> strands, List<String> reasons) {}

    private Threads() {}

    static Strand strand(Story story, Gathering gathering, List<Reading> readings) {
        Map<String, Integer> sides = new TreeMap<>();
        Set<String> voices = new TreeSet<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.annotated().mentions()) {
                mention.actor().code().ifPresent(code -> sides.merge(code, 1, Integer::sum));
            }
            for (Statement statement : reading.statements()) {
                statement
                        .speaker()
                        .actor()
                        .filter(who -> who.kind() == Actor.Kind.PERSON)
                        .ifPresent(who -> voices.add(who.name()));
            }
        }
        return new Strand(story, gathering, mostly(sides), voices);
    }

    private static Set<String> mostly(Map<String, Integer> sides) {
        int all = sides.values().stream().mapToInt(Integer::intValue).sum();
        return sides.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIDES)
                .filter(side -> side.getValue() * 10 >= all)
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    /** The threads of two and more stories; the strands come in order of time. */
    static List<Line> of(List<Strand> strands, Vocabulary vocabulary) {
        Nearby nearby = new Nearby();
        Map<Integer, Integer> lineOf = new HashMap<>();
        Map<Integer, Line> lines = new TreeMap<>();
        for (int i = 0; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            Collection<Integer> near = nearby.near(strand.gathering.sum());
            Optional<Integer> best = closest(strand, near, strands);
            int line = best.map(each -> lineOf.getOrDefault(each, each)).orElse(i);
            lineOf.put(i, line);
            String reason = best.map(each -> reason(strand, strands.get(each), vocabulary))
                    .orElse("");
            lines.put(line, longer(lines.getOrDefault(line, new Line(List.of(), List.of())), strand, reason));
            nearby.add(i, strand.gathering.sum());
        }
        return lines.values().stream().filter(line -> line.strands.size() > 1).toList();
    }

    private static Line longer(Line line, Strand strand, String reason) {
        List<Strand> strands = new ArrayList<>(line.strands);
        List<String> reasons = new ArrayList<>(line.reasons);
        strands.add(strand);
        if (!reason.isEmpty()) reasons.add(reason);
        return new Line(List.copyOf(strands), List.copyOf(reasons));
    }

    private static Optional<Integer> closest(Strand strand, Collection<Integer> near, List<Strand> strands) {
        return near.stream()
                .filter(each -> belongs(strand, strands.get(each)))
                .max(Comparator.comparingDouble((Integer each) -> alike(strand, strands.get(each)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    // The same countries alone are half the news; the same issue must be in the words, and a voice in common helps.
    private static boolean belongs(Strand one, Strand other) {
        long sides = common(one.sides, other.sides).size();
        boolean voice = !common(one.voices, other.voices).isEmpty();
        return sides >= 2 && (voice || sides >= 3) && alike(one, other) >= ALIKE;
    }

    private static double alike(Strand one, Strand other) {
        int pairs = one.gathering.members().size() * other.gathering.members().size();
        return one.gathering.sum().dot(other.gathering.sum()) / pairs;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static String reason(Strand later, Strand earlier, Vocabulary vocabulary) {
        StringBuilder reason = new StringBuilder(later.story.headline())
                .append(": both about ")
                .append(String.join(", ", common(later.sides, earlier.sides)));
        Set<String> voices = common(later.voices, earlier.voices);
        if (!voices.isEmpty()) reason.append("; in both speaks ").append(String.join(", ", voices));
        List<String> issues = vocabulary.words(later.gathering.sum().shared(earlier.gathering.sum(), ISSUES));
        return reason.append("; both say ").append(String.join(", ", issues)).toString();
    }
}
