package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.Document;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
    private static final Document FERRY_YEARS_LATER = Reports.dated(
            "d",
            "2033-09-01",
            "Ferry Aurora runs aground off Bergen harbour again. The ferry Aurora struck a reef; "
                    + "passengers were brought ashore by lifeboats, the harbour master said.");

    @Test
    void groupsReportsOfOneHappening() {
        assertThat(StoryFinder.stories(List.of(Reports.FERRY, Reports.BUDGET, Reports.FERRY_AGAIN)))
                .containsExactlyInAnyOrder(List.of(Reports.FERRY, Reports.FERRY_AGAIN), List.of(Reports.BUDGET));
    }

    @Test
    void keepsLikeHappeningsYearsApart() {
        assertThat(StoryFinder.stories(List.of(Reports.FERRY, FERRY_YEARS_LATER)))
                .containsExactlyInAnyOrder(List.of(Reports.FERRY), List.of(FERRY_YEARS_LATER));
    }

    @Test
    void findsTheSameStoriesInWhateverOrder() {
        List<Document> documents =
                new ArrayList<>(List.of(Reports.FERRY, Reports.BUDGET, Reports.FERRY_AGAIN, FERRY_YEARS_LATER));
        List<List<Document>> stories = StoryFinder.stories(documents);
        Collections.reverse(documents);
        assertThat(StoryFinder.stories(documents)).isEqualTo(stories);
    }
}
