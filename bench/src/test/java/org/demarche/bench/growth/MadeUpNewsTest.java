package org.demarche.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Reading;
import org.demarche.Statement;
import org.junit.jupiter.api.Test;

class MadeUpNewsTest {
    private static List<Reading> news(long seed, int count) {
        MadeUpNews news = new MadeUpNews(seed);
        List<Reading> readings = new ArrayList<>();
        while (readings.size() < count) readings.add(news.next());
        return readings;
    }

    @Test
    void makesTheSameReportsAgain() {
        assertThat(news(5, 40)).isEqualTo(news(5, 40));
        assertThat(news(6, 40)).isNotEqualTo(news(5, 40));
    }

    @Test
    void comesDayAfterDayFromManyOutlets() {
        List<Reading> readings = news(5, 1200);
        List<String> days = readings.stream()
                .map(each -> each.document().published().value().orElseThrow())
                .toList();
        assertThat(days).isSorted();
        assertThat(Set.copyOf(days)).hasSizeBetween(3, 12);
        Set<String> outlets = new HashSet<>();
        for (Reading each : readings) outlets.add(each.document().outlet().orElseThrow());
        assertThat(outlets).hasSizeGreaterThan(40);
    }

    @Test
    void holdsWhatThreadsAndClaimsAreMadeOf() {
        Set<Act> acts = new HashSet<>();
        for (Reading reading : news(5, 200)) {
            assertThat(reading.events()).isNotEmpty();
            for (Statement each : reading.statements()) {
                acts.add(each.act());
                assertThat(each.evidence().contains(each.contentSpan())).isTrue();
            }
        }
        assertThat(acts).contains(Act.THREATEN, Act.PROMISE, Act.DENY, Act.ACCUSE);
    }
}
