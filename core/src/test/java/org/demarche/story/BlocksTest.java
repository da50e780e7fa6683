package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.Annotated;
import org.demarche.Bag;
import org.demarche.Document;
import org.demarche.Reading;
import org.demarche.Story;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final List<Document> FERRY = List.of(
            Reports.dated("a", "2031-05-02", "Ferry Aurora runs aground off Bergen harbour. All were brought ashore."),
            Reports.dated("b", "2031-05-03", "Ferry Aurora aground: passengers brought ashore in Bergen harbour."));
    private static final List<Document> BUDGET = List.of(
            Reports.dated("c", "2031-05-02", "Parliament in Helsinki passes the budget after a night of debate."),
            Reports.dated("d", "2031-05-02", "Helsinki: budget passes parliament, deficit debated all night."));

    @Test
    void weavesBlockByBlockAsAllAtOnce() {
        List<Document> all = new ArrayList<>(FERRY);
        all.addAll(BUDGET);
        Vocabulary vocabulary = counted(all);
        List<Story> apart = new ArrayList<>();
        for (List<Document> block : List.of(FERRY, BUDGET)) {
            apart.addAll(new StoryWeaver().weave(readings(block), vocabulary).stories());
        }
        assertThat(apart)
                .containsExactlyInAnyOrderElementsOf(
                        new StoryWeaver().weave(readings(all)).stories());
    }

    @Test
    void tellsLikelyPairsFromOthers() {
        Vocabulary vocabulary = counted(FERRY);
        assertThat(Blocks.areLikely(words(FERRY.get(0), vocabulary), words(FERRY.get(1), vocabulary)))
                .isTrue();
        assertThat(Blocks.areLikely(words(FERRY.get(0), vocabulary), words(BUDGET.get(0), vocabulary)))
                .isFalse();
    }

    @Test
    void standsUnderItsMostTellingTerms() {
        Vocabulary vocabulary = counted(FERRY);
        assertThat(Blocks.keys(words(FERRY.get(0), vocabulary)))
                .contains(Bag.term(Stems.of("aurora")))
                .doesNotContain(Bag.term(Stems.of("all")));
    }

    private static Bag words(Document document, Vocabulary vocabulary) {
        return Blocks.words(Blocks.terms(document), vocabulary);
    }

    private static Vocabulary counted(List<Document> documents) {
        Map<String, Integer> reports = new HashMap<>();
        for (Document document : documents) {
            for (String stem : Blocks.terms(document).keySet()) reports.merge(stem, 1, Integer::sum);
        }
        return new Vocabulary(reports, documents.size());
    }

    private static List<Reading> readings(List<Document> documents) {
        return documents.stream()
                .map(document -> new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of()))
                .map(annotated -> new Reading(annotated, List.of(), List.of(), List.of()))
                .toList();
    }
}
