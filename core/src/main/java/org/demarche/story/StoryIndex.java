package org.demarche.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.Bag;
import org.demarche.Days;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.ShelvedReport;
import org.demarche.ShelvedStory;
import org.demarche.StoryShelf;
import org.demarche.Sums;

/**
 * Stories that grow report by report: each new report joins a story or begins one, and what else changes is told.
 *
 * <p>Everything it knows lies on a shelf, so an archive that is closed and opened again goes on as if it had never been
 * closed. A story keeps its id for as long as it lives. The cost of a report does not depend on how many came before:
 * only the latest stories under its most telling words are compared. A story is looked at anew whenever it has doubled
 * and whenever a report has left it, and falls apart then if its reports no longer hold together; its largest part
 * keeps the id.
 */
public final class StoryIndex {
    private static final int REVIEWED = 4;

    // The larger story keeps its name; of equals the one with the older report.
    private static final Comparator<ShelvedStory> LARGER_FIRST = Comparator.comparing(
                    (ShelvedStory story) -> -story.sums().reports())
            .thenComparing(story -> story.sums().days().isEmpty()
                    ? Long.MAX_VALUE
                    : story.sums().days().first())
            .thenComparing(ShelvedStory::id);

    private final StoryShelf shelf;

    /** Goes on with the stories that lie on the shelf. */
    public StoryIndex(StoryShelf shelf) {
        this.shelf = shelf;
    }

    /** Begins with no stories; they last as long as the process. */
    public StoryIndex() {
        this(new MemoryShelf());
    }

    /** Adds a report and tells what changed; adding a known report again changes nothing. */
    public StoryChange add(Document document) {
        Optional<ShelvedReport> known = shelf.report(document.id());
        return known.map(each -> same(each.story())).orElseGet(() -> new Placing().add(document, free(document.id())));
    }

    /**
     * Takes a report out and tells what changed.
     *
     * @throws IllegalArgumentException when it was never added
     */
    public StoryChange remove(DocumentId document) {
        return new Placing().remove(shelved(document));
    }

    /**
     * Puts a corrected report in the place of the one it corrects. Should it begin a story where the other was alone,
     * the story keeps its id.
     *
     * @return what the leaving and the coming changed
     * @throws IllegalArgumentException when the old report was never added
     */
    public List<StoryChange> supersede(DocumentId old, Document corrected) {
        if (shelf.report(corrected.id()).isPresent()) return List.of(remove(old), add(corrected));
        StoryChange left = remove(old);
        String id = left.kind() == StoryChange.Kind.GONE ? left.story() : free(corrected.id());
        return List.of(left, new Placing().add(corrected, id));
    }

    /**
     * The story a report is in.
     *
     * @throws IllegalArgumentException when it was never added
     */
    public String storyOf(DocumentId document) {
        return shelved(document).story();
    }

    /**
     * The reports of a story in the order they came.
     *
     * @throws IllegalArgumentException when there is no such story
     */
    public List<DocumentId> reportsOf(String story) {
        return shelf.story(story)
                .orElseThrow(() -> new IllegalArgumentException("no story " + story))
                .reports();
    }

    /**
     * The latest stories that share most of a story's most telling words, the nearest first.
     *
     * @throws IllegalArgumentException when there is no such story
     */
    public List<String> near(String story) {
        Bag words = shelf.story(story)
                .orElseThrow(() -> new IllegalArgumentException("no story " + story))
                .sums()
                .words();
        return new Postings(shelf)
                .near(words).stream().filter(id -> !id.equals(story)).toList();
    }

    private ShelvedReport shelved(DocumentId document) {
        return shelf.report(document)
                .orElseThrow(() -> new IllegalArgumentException("no report " + document.value() + " was added"));
    }

    private static StoryChange same(String story) {
        return new StoryChange(story, StoryChange.Kind.SAME, List.of(), List.of());
    }

    // A story is named after the report that began it, unless a living story bears that name.
    private String free(DocumentId first) {
        String id = "s-" + first.value();
        for (int i = 2; shelf.story(id).isPresent(); i++) id = "s-" + first.value() + "-" + i;
        return id;
    }

    /** One report's coming or going. */
    private final class Placing {
        private final Postings postings = new Postings(shelf);

        StoryChange add(Document document, String id) {
            Bag counted = Vocabulary.counted(Terms.of(document)).rounded();
            postings.count(counted.terms(), 1);
            Days days = Days.of(document.published().date());
            shelf.put(new ShelvedReport(document.id(), id, counted, days));
            Bag words = postings.weighed(counted, shelf.reports());
            StoryChange change =
                    place(new ShelvedStory(id, List.of(document.id()), Sums.of(words, days), REVIEWED), words);
            shelf.put(postings.changed());
            return change;
        }

        private StoryChange place(ShelvedStory added, Bag words) {
            ShelvedStory story = added;
            List<String> merged = new ArrayList<>();
            for (Optional<ShelvedStory> kin = kin(story); kin.isPresent(); kin = kin(story)) {
                boolean newcomerKeeps = LARGER_FIRST.compare(story, kin.get()) < 0 && story != added;
                ShelvedStory keeps = newcomerKeeps ? story : kin.get();
                ShelvedStory goes = newcomerKeeps ? kin.get() : story;
                if (goes != added) merged.add(goes.id());
                story = both(keeps, goes);
            }
            shelf.put(story);
            postings.add(story.id(), words);
            if (!merged.isEmpty()) postings.add(story.id(), story.sums().words());
            StoryChange.Kind kind = story == added ? StoryChange.Kind.BEGUN : StoryChange.Kind.GROWN;
            return new StoryChange(story.id(), kind, merged, review(story));
        }

        private Optional<ShelvedStory> kin(ShelvedStory story) {
            Optional<ShelvedStory> best = Optional.empty();
            double most = Kinship.KINDRED;
            for (String id : postings.near(story.sums().words())) {
                Optional<ShelvedStory> other = id.equals(story.id()) ? Optional.empty() : shelf.story(id);
                double kinship =
                        other.map(each -> Kinship.of(story.sums(), each.sums())).orElse(0.0);
                if (kinship < most) continue;
                most = kinship;
                best = other;
            }
            return best;
        }

        private ShelvedStory both(ShelvedStory keeps, ShelvedStory goes) {
            for (DocumentId report : goes.reports()) shelf.put(shelved(report).in(keeps.id()));
            shelf.removeStory(goes.id());
            List<DocumentId> reports = new ArrayList<>(keeps.reports());
            reports.addAll(goes.reports());
            return new ShelvedStory(keeps.id(), reports, Kinship.both(keeps.sums(), goes.sums()), keeps.reviewAt());
        }

        StoryChange remove(ShelvedReport leaving) {
            ShelvedStory story = shelf.story(leaving.story()).orElseThrow();
            shelf.removeReport(leaving.document());
            postings.count(leaving.words().terms(), -1);
            List<DocumentId> rest = story.reports().stream()
                    .filter(each -> !each.equals(leaving.document()))
                    .toList();
            StoryChange change = rest.isEmpty() ? gone(story.id()) : shrunk(story, rest);
            shelf.put(postings.changed());
            return change;
        }

        private StoryChange gone(String story) {
            shelf.removeStory(story);
            return new StoryChange(story, StoryChange.Kind.GONE, List.of(), List.of());
        }

        private StoryChange shrunk(ShelvedStory story, List<DocumentId> rest) {
            Sums sums = rest.stream().map(this::sums).reduce(Kinship::both).orElseThrow();
            ShelvedStory smaller = new ShelvedStory(story.id(), rest, sums, Math.min(story.reviewAt(), rest.size()));
            shelf.put(smaller);
            return new StoryChange(story.id(), StoryChange.Kind.SHRUNK, List.of(), review(smaller));
        }

        private List<String> review(ShelvedStory story) {
            int size = story.reports().size();
            if (size < 2 || size < story.reviewAt()) return List.of();
            List<Gathering> single = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Sums each = sums(story.reports().get(i));
                single.add(Gathering.of(i, each.words(), each.days()));
            }
            return split(story, Grouping.of(single));
        }

        // Weighed by what is common now, which may not be what was when it came.
        private Sums sums(DocumentId report) {
            ShelvedReport shelved = shelved(report);
            return Sums.of(postings.weighed(shelved.words(), shelf.reports()), shelved.days());
        }

        private List<String> split(ShelvedStory story, Collection<Gathering> parts) {
            Gathering largest = parts.stream()
                    .min(Comparator.comparing(
                                    (Gathering part) -> -part.members().size())
                            .thenComparing(StoryIndex::first))
                    .orElseThrow();
            List<String> left = new ArrayList<>();
            for (Gathering part : parts) {
                List<DocumentId> reports = part.members().stream()
                        .sorted()
                        .map(story.reports()::get)
                        .toList();
                String id = part == largest ? story.id() : free(reports.get(0));
                shelf.put(new ShelvedStory(id, reports, part.sums(), Math.max(REVIEWED, 2 * reports.size())));
                for (DocumentId report : reports) shelf.put(shelved(report).in(id));
                postings.add(id, part.words());
                if (part != largest) left.add(id);
            }
            return left;
        }
    }

    private static int first(Gathering part) {
        return part.members().stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
