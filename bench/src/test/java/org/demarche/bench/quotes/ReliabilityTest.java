package org.demarche.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    @Test
    void findsNoErrorWhereConfidenceIsHowOftenItIsRight() {
        for (int i = 0; i < 4; i++) reliability.add("that", 0.75, i > 0);
        assertThat(reliability.error()).isEqualTo(0, within(1e-9));
    }

    @Test
    void weighsEachTenthByItsFindings() {
        for (int i = 0; i < 3; i++) reliability.add("that", 0.85, true);
        reliability.add("np", 0.45, true);
        assertThat(reliability.error()).isEqualTo((3 * 0.15 + 0.55) / 4, within(1e-9));
        assertThat(reliability.lines()).hasSize(5).last().isEqualTo("expected calibration error 0.250");
    }
}
