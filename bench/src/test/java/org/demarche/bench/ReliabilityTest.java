package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    @Test
    void findsNoFaultWithConfidencesThatComeTrue() {
        for (int i = 0; i < 10; i++) reliability.add("that", 0.8, i < 8);
        assertThat(reliability.error()).isEqualTo(0, within(1e-9));
    }

    @Test
    void weighsEachTenthByItsFindings() {
        for (int i = 0; i < 3; i++) reliability.add("that", 0.95, true);
        reliability.add("np", 0.45, false);
        assertThat(reliability.error()).isEqualTo((3 * 0.05 + 0.45) / 4, within(1e-9));
    }

    @Test
    void tellsEachKindAndEachTenthApart() {
        for (int i = 0; i < 3; i++) reliability.add("that", 1.0, i > 0);
        reliability.add("np", 0.5, true);
        assertThat(reliability.lines()).hasSize(5).last().isEqualTo("expected calibration error 0.375");
        assertThat(reliability.lines().get(0)).startsWith("that ").endsWith("3  sure 100.0  right  66.7  error 0.333");
        assertThat(reliability.lines().get(2)).startsWith("0.5 to 0.6 ");
        assertThat(reliability.lines().get(3)).startsWith("0.9 to 1.0 ");
    }
}
