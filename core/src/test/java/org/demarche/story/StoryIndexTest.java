package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.Bag;
import org.demarche.Days;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.ShelvedReport;
import org.demarche.ShelvedStory;
import org.demarche.ShelvedTerm;
import org.demarche.StoryShelf;
import org.demarche.Sums;
import org.junit.jupiter.api.Test;

class StoryIndexTest {
    private static final Document FERRY_CORRECTED =
            Reports.dated("a", "2031-05-02", Reports.FERRY.text().replace("at dawn", "before dawn"));

    private final List<Document> many = many();

    /** Reports on six affairs in three wordings each, mixed. */
    private static List<Document> many() {
        String[] affairs = {
            "The Bergen council closes the old swimming hall after cracks were found in its roof beams",
            "Fire destroys a fish cannery in Turku; forty workers escape through the loading dock",
            "Striking tram drivers in Gdansk block three bridges and ask for shorter night shifts",
            "A museum in Riga returns nine carved altar panels to the village they were stolen from",
            "Beekeepers near Malmo lose half their hives to a mite that came with imported queens",
            "Narvik ore trains stand still because snow has buried the signals beyond the tunnel"
        };
        String[] endings = {
            ". The mayor promised an answer within weeks.",
            ". Residents heard of it from the mayor at noon.",
            ". Nobody was hurt, neighbours and the mayor said later."
        };
        List<Document> documents = new ArrayList<>();
        for (String ending : endings)
            for (String affair : affairs) documents.add(Reports.dated(ending, "2031-05-02", affair + ending));
        return documents;
    }

    private static List<String> names(StoryIndex index, Collection<Document> documents) {
        return documents.stream().map(each -> index.storyOf(each.id())).toList();
    }

    @Test
    void keepsTheNameOfAStoryThatGrows() {
        StoryIndex index = new StoryIndex();
        StoryChange begun = index.add(Reports.FERRY);
        index.add(Reports.BUDGET);
        StoryChange grown = index.add(Reports.FERRY_AGAIN);
        assertThat(begun.kind()).isEqualTo(StoryChange.Kind.BEGUN);
        assertThat(grown.kind()).isEqualTo(StoryChange.Kind.GROWN);
        assertThat(grown.story()).isEqualTo(begun.story());
        assertThat(index.storyOf(Reports.BUDGET.id())).isNotEqualTo(begun.story());
    }

    /** Reports in much the same words, so many days after one another. */
    private static List<Document> chain(int reports, int days) {
        List<Document> chain = new ArrayList<>();
        LocalDate day = LocalDate.of(2031, 5, 2);
        for (int i = 0; i < reports; i++) {
            String end = " Word of it reached round " + i + " of the talks.";
            chain.add(Reports.dated("a", day.toString(), Reports.FERRY.text() + end));
            day = day.plusDays(days);
        }
        return chain;
    }

    private static Collection<List<Document>> stories(List<Document> documents) {
        StoryIndex index = new StoryIndex();
        documents.forEach(index::add);
        return documents.stream()
                .collect(Collectors.groupingBy(each -> index.storyOf(each.id())))
                .values();
    }

    @Test
    void takesReportsOfAFewMonthsForOneStory() {
        assertThat(stories(chain(4, 25))).hasSize(1);
    }

    @Test
    void endsAStoryThatWouldGoOnForYears() {
        assertThat(stories(chain(40, 25)))
                .hasSizeGreaterThan(1)
                .allSatisfy(story -> assertThat(story).hasSizeLessThan(20));
    }

    @Test
    void changesNothingWhenAReportComesAgain() {
        StoryIndex index = new StoryIndex();
        index.add(Reports.FERRY);
        assertThat(index.add(Reports.FERRY).touched()).isEmpty();
        assertThat(index.reportsOf(index.storyOf(Reports.FERRY.id()))).containsExactly(Reports.FERRY.id());
    }

    @Test
    void goesOnAfterClosingAsIfNeverClosed() {
        StoryIndex open = new StoryIndex();
        BytesShelf shelf = new BytesShelf();
        for (Document each : many) {
            StoryChange expected = open.add(each);
            // A new index for every report: nothing lasts but the shelf.
            assertThat(new StoryIndex(shelf).add(each)).isEqualTo(expected);
        }
        assertThat(names(new StoryIndex(shelf), many)).isEqualTo(names(open, many));
    }

    @Test
    void groupsTheReportsOfOneAffair() {
        StoryIndex index = new StoryIndex();
        many.forEach(index::add);
        List<String> names = names(index, many);
        assertThat(names.stream().distinct()).hasSize(6);
        for (int i = 0; i < names.size(); i++) assertThat(names.get(i)).isEqualTo(names.get(i % 6));
    }

    @Test
    void forgetsAReportThatIsTakenOut() {
        BytesShelf shelf = new BytesShelf();
        StoryIndex index = new StoryIndex(shelf);
        index.add(Reports.FERRY);
        String story = index.add(Reports.FERRY_AGAIN).story();
        StoryChange shrunk = index.remove(Reports.FERRY.id());
        assertThat(shrunk.kind()).isEqualTo(StoryChange.Kind.SHRUNK);
        assertThat(shrunk.touched()).containsExactly(story);
        assertThat(index.reportsOf(story)).containsExactly(Reports.FERRY_AGAIN.id());
        StoryChange gone = index.remove(Reports.FERRY_AGAIN.id());
        assertThat(gone.gone()).containsExactly(story);
        assertThat(shelf.reports()).isZero();
        assertThat(shelf.terms.values()).allMatch(term -> term.reports() == 0);
        assertThatThrownBy(() -> index.remove(Reports.FERRY.id())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheNameOfAStoryWhoseOnlyReportIsCorrected() {
        StoryIndex index = new StoryIndex();
        String story = index.add(Reports.FERRY).story();
        index.supersede(Reports.FERRY.id(), FERRY_CORRECTED);
        assertThat(index.storyOf(FERRY_CORRECTED.id())).isEqualTo(story);
    }

    @Test
    void namesNoTwoLivingStoriesAlike() {
        StoryIndex index = new StoryIndex();
        index.add(Reports.FERRY);
        index.add(Reports.FERRY_AGAIN);
        index.remove(Reports.FERRY.id());
        // The story that bears the report's name lives on; the report itself comes back into it or beside it.
        StoryChange back = index.add(Reports.FERRY);
        assertThat(index.reportsOf(back.story())).contains(Reports.FERRY.id());
    }

    /** A shelf that keeps bags as a store does: as bytes. */
    private static final class BytesShelf implements StoryShelf {
        private record Row(String story, byte[] words, Days days) {}

        private record StoryRow(List<DocumentId> reports, byte[] words, double likeness, Days days, int reviewAt) {}

        private final Map<DocumentId, Row> reports = new HashMap<>();
        private final Map<String, StoryRow> stories = new HashMap<>();
        final Map<Integer, ShelvedTerm> terms = new HashMap<>();

        @Override
        public int reports() {
            return reports.size();
        }

        @Override
        public Optional<ShelvedReport> report(DocumentId document) {
            return Optional.ofNullable(reports.get(document))
                    .map(row -> new ShelvedReport(document, row.story, Bag.read(row.words), row.days));
        }

        @Override
        public Optional<ShelvedStory> story(String id) {
            return Optional.ofNullable(stories.get(id)).map(row -> {
                Sums sums = new Sums(row.reports.size(), Bag.read(row.words), row.likeness, row.days);
                return new ShelvedStory(id, row.reports, sums, row.reviewAt);
            });
        }

        @Override
        public Map<Integer, ShelvedTerm> terms(Collection<Integer> asked) {
            Map<Integer, ShelvedTerm> found = new HashMap<>(terms);
            found.keySet().retainAll(asked);
            return found;
        }

        @Override
        public void put(ShelvedReport report) {
            reports.put(
                    report.document(), new Row(report.story(), report.words().bytes(), report.days()));
        }

        @Override
        public void put(ShelvedStory story) {
            Sums sums = story.sums();
            stories.put(
                    story.id(),
                    new StoryRow(
                            story.reports(), sums.words().bytes(), sums.likeness(), sums.days(), story.reviewAt()));
        }

        @Override
        public void put(Collection<ShelvedTerm> changed) {
            for (ShelvedTerm each : changed) terms.put(each.term(), each);
        }

        @Override
        public void removeReport(DocumentId document) {
            reports.remove(document);
        }

        @Override
        public void removeStory(String id) {
            stories.remove(id);
        }
    }
}
