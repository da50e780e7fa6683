package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.Document;
import org.demarche.DocumentId;

/**
 * Stories that grow report by report: each new report joins a story or begins one, and what else changes is told.
 *
 * <p>A story keeps its id for as long as it lives. The cost of a report does not depend on how many came before: only
 * the latest stories under its most telling words are compared. A story is looked at anew whenever it has doubled, and
 * falls apart then if its reports no longer hold together; its largest part keeps the id.
 */
public final class StoryIndex {
    private static final int REVIEWED = 4;

    private record Member(DocumentId document, Bag bag, Days days) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final Nearby nearby = new Nearby();
    private final Map<Integer, Gathering> stories = new TreeMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<DocumentId, Integer> storyOf = new HashMap<>();
    private final Map<Integer, Integer> reviewAt = new HashMap<>();

    /**
     * What a report did to the stories.
     *
     * @param story the story it is in now
     * @param begun true when it began that story
     * @param merged stories that are part of it from now on
     * @param split stories that left it, if it fell apart
     */
    public record Change(String story, boolean begun, List<String> merged, List<String> split) {
        public Change {
            merged = List.copyOf(merged);
            split = List.copyOf(split);
        }
    }

    /** Adds a report and tells what changed; adding a known report again changes nothing. */
    public Change add(Document document) {
        Integer known = storyOf.get(document.id());
        if (known != null) return new Change(name(known), false, List.of(), List.of());
        Map<String, Double> terms = Terms.of(document);
        vocabulary.count(terms.keySet());
        Bag bag = Bag.of(terms, vocabulary);
        Days days = Days.of(document.published().date());
        int member = members.size();
        members.add(new Member(document.id(), bag, days));
        return place(Gathering.of(member, member, bag, days));
    }

    private Change place(Gathering added) {
        Gathering story = added;
        List<String> merged = new ArrayList<>();
        for (Optional<Gathering> kin = kin(story); kin.isPresent(); kin = kin(story)) {
            Gathering other = kin.get();
            stories.remove(other.id());
            stories.remove(story.id());
            // The larger story keeps its name; of equals the older.
            Gathering keeps = larger(story, other);
            Gathering goes = keeps == story ? other : story;
            if (goes.members().size() > 1 || goes != added) merged.add(name(goes.id()));
            story = keeps.with(goes).as(keeps.id());
            stories.put(story.id(), story);
            name(goes, story.id());
        }
        merged.remove(name(added.id()));
        stories.put(story.id(), story);
        name(added, story.id());
        nearby.add(story.id(), added.sum());
        return new Change(name(story.id()), story == added, merged, review(story));
    }

    private static Gathering larger(Gathering one, Gathering other) {
        int bySize = Integer.compare(one.members().size(), other.members().size());
        if (bySize != 0) return bySize > 0 ? one : other;
        return one.id() < other.id() ? one : other;
    }

    private Optional<Gathering> kin(Gathering story) {
        Gathering best = null;
        double most = Grouping.KINDRED;
        for (int id : nearby.near(story.sum())) {
            Gathering other = stories.get(id);
            if (other == null || other.id() == story.id()) continue;
            double kinship = story.kinship(other);
            if (kinship >= most) {
                most = kinship;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private void keep(Gathering story) {
        stories.put(story.id(), story);
        name(story, story.id());
    }

    private void name(Gathering part, int story) {
        for (int member : part.members()) storyOf.put(members.get(member).document, story);
    }

    private List<String> review(Gathering story) {
        int size = story.members().size();
        if (size < reviewAt.getOrDefault(story.id(), REVIEWED)) return List.of();
        reviewAt.put(story.id(), 2 * size);
        List<Gathering> single = new ArrayList<>();
        for (int member : story.members()) {
            Member each = members.get(member);
            single.add(Gathering.of(member, member, each.bag, each.days));
        }
        Collection<Gathering> parts = Grouping.of(single);
        return parts.size() == 1 ? List.of() : split(story, parts);
    }

    private List<String> split(Gathering story, Collection<Gathering> parts) {
        Gathering largest = parts.stream().reduce(StoryIndex::larger).orElseThrow();
        List<String> left = new ArrayList<>();
        for (Gathering part : parts) {
            int first = part.members().stream().min(Integer::compare).orElseThrow();
            int id = part == largest ? story.id() : idOf(first, story.id());
            keep(part.as(id));
            nearby.add(id, part.sum());
            if (part != largest) left.add(name(id));
        }
        return left;
    }

    // A part that leaves is named after its first report, unless the story itself bears that name.
    private int idOf(int first, int taken) {
        return first == taken || stories.containsKey(first) ? -1 - first : first;
    }

    private static String name(int story) {
        return story < 0 ? "s" + (-1 - story) + "b" : "s" + story;
    }

    /**
     * The story a report is in.
     *
     * @throws IllegalArgumentException when it was never added
     */
    public String storyOf(DocumentId document) {
        Integer story = storyOf.get(document);
        if (story == null) throw new IllegalArgumentException("no report " + document.value() + " was added");
        return name(story);
    }
}
