package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.extract.event.Confidence.Found;
import org.junit.jupiter.api.Test;

class ConfidenceTableTest {
    private static final double UNLIKELY = 0;
    private static final double LIKELY = 0.9;

    private final ConfidenceTable table = new ConfidenceTable();

    @Test
    void growsWithTheModelsAgreement() {
        for (Found found : Found.values()) {
            List<Double> row = IntStream.rangeClosed(0, 100)
                    .mapToObj(percent -> table.of(found, percent / 100.0))
                    .toList();
            assertThat(row).as(found.name()).isSorted();
            assertThat(row.get(0)).as(found.name()).isPositive().isLessThan(row.get(100));
            assertThat(row.get(100)).as(found.name()).isLessThan(1);
        }
    }

    @Test
    void usesEveryRangeOfChances() {
        assertThat(IntStream.rangeClosed(0, 100)
                        .map(percent -> table.level(percent / 100.0))
                        .distinct())
                .hasSize(ConfidenceTable.LEVELS);
    }

    @Test
    void trustsAFrameMoreThanAGuess() {
        assertThat(table.of(Found.CLAUSE, LIKELY)).isGreaterThan(table.of(Found.GUESS, LIKELY));
        assertThat(table.of(Found.NOUN, LIKELY)).isGreaterThan(table.of(Found.GUESS, LIKELY));
    }

    @Test
    void trustsAFrameInPlaceMoreThanOneBesideIt() {
        assertThat(table.of(Found.GIVEN, UNLIKELY)).isGreaterThan(table.of(Found.LOOSE, UNLIKELY));
        assertThat(table.of(Found.GIVEN, LIKELY)).isGreaterThan(table.of(Found.LOOSE, LIKELY));
    }

    @Test
    void trustsAFrameTheModelDoubtsMoreWhereSomebodyNamedTheParties() {
        assertThat(table.of(Found.GIVEN, UNLIKELY)).isGreaterThan(table.of(Found.CLAUSE, UNLIKELY));
    }
}
