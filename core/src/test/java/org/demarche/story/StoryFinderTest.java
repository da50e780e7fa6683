package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.Document;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
    private static final Document FERRY = Reports.dated(
            "a",
            "2031-05-02",
            "Ferry Aurora runs aground off Bergen harbour. The ferry Aurora struck a reef at dawn; "
                    + "all passengers were brought ashore by lifeboats, the Bergen harbour master said.");
    private static final Document FERRY_AGAIN = Reports.dated(
            "b",
            "2031-05-03",
            "Passengers rescued as ferry Aurora hits reef. Lifeboats from Bergen harbour brought "
                    + "passengers ashore after the ferry Aurora struck a reef at dawn.");
    private static final Document BUDGET = Reports.dated(
            "c",
            "2031-05-02",
            "Parliament in Helsinki passes the budget. Deputies voted for higher pensions and lower "
                    + "fuel taxes after a night of debate about the deficit.");
    private static final Document FERRY_YEARS_LATER = Reports.dated(
            "d",
            "2033-09-01",
            "Ferry Aurora runs aground off Bergen harbour again. The ferry Aurora struck a reef; "
                    + "passengers were brought ashore by lifeboats, the harbour master said.");

    @Test
    void groupsReportsOfOneHappening() {
        assertThat(StoryFinder.stories(List.of(FERRY, BUDGET, FERRY_AGAIN)))
                .containsExactlyInAnyOrder(List.of(FERRY, FERRY_AGAIN), List.of(BUDGET));
    }

    @Test
    void keepsLikeHappeningsYearsApart() {
        assertThat(StoryFinder.stories(List.of(FERRY, FERRY_YEARS_LATER)))
                .containsExactlyInAnyOrder(List.of(FERRY), List.of(FERRY_YEARS_LATER));
    }

    @Test
    void findsTheSameStoriesInWhateverOrder() {
        List<Document> documents = new ArrayList<>(List.of(FERRY, BUDGET, FERRY_AGAIN, FERRY_YEARS_LATER));
        List<List<Document>> stories = StoryFinder.stories(documents);
        Collections.reverse(documents);
        assertThat(StoryFinder.stories(documents)).isEqualTo(stories);
    }
}
