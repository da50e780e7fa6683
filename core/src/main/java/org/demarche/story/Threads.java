package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.StoryThread;
import org.demarche.Strand;

/** Links stories of one development, over months or years, each link with its reasons. */
final class Threads {
    private final List<Issue> issues;
    private final Nearby nearby = new Nearby();

    private Threads(List<Issue> issues) {
        this.issues = issues;
    }

    /** The threads of two and more stories, their claims not yet looked for; the strands may come in any order. */
    static List<StoryThread> of(Collection<Strand> strands) {
        return new Threads(
                        strands.stream().sorted(Strands.BY_DATE).map(Issue::of).toList())
                .linked();
    }

    /** The thread of these stories, each linked to an earlier one but the first. */
    static StoryThread of(Collection<Strand> strands, Map<String, String> links) {
        Map<String, Issue> known = new HashMap<>();
        List<Issue> line =
                strands.stream().sorted(Strands.BY_DATE).map(Issue::of).toList();
        line.forEach(issue -> known.put(issue.strand().story(), issue));
        List<String> reasons = new ArrayList<>();
        for (Issue issue : line) {
            Optional<Issue> earlier = Optional.ofNullable(
                            links.get(issue.strand().story()))
                    .flatMap(story -> Optional.ofNullable(known.get(story)));
            earlier.ifPresent(each -> reasons.add(issue.reason(each)));
        }
        return thread(line.stream().map(Issue::strand).toList(), reasons);
    }

    private List<StoryThread> linked() {
        Map<Integer, Integer> lineOf = new HashMap<>();
        Map<Integer, List<Strand>> lines = new TreeMap<>();
        Map<String, String> links = new HashMap<>();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            Optional<Integer> best = closest(issue);
            int line = best.map(each -> lineOf.getOrDefault(each, each)).orElse(i);
            lineOf.put(i, line);
            lines.computeIfAbsent(line, each -> new ArrayList<>()).add(issue.strand());
            best.ifPresent(each ->
                    links.put(issue.strand().story(), issues.get(each).strand().story()));
            nearby.add(i, issue.words());
        }
        return lines.values().stream()
                .filter(line -> line.size() > 1)
                .map(line -> of(line, links))
                .toList();
    }

    private static StoryThread thread(List<Strand> line, List<String> reasons) {
        Strand first = line.get(0);
        return new StoryThread(
                "t-" + first.story().substring(2),
                first.headline(),
                line.stream().map(Strand::story).toList(),
                reasons,
                List.of());
    }

    private Optional<Integer> closest(Issue issue) {
        return nearby.near(issue.words()).stream()
                .filter(each -> issue.goesOn(issues.get(each)))
                .max(Comparator.comparingDouble((Integer each) -> issue.alike(issues.get(each)))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
