package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void findsNoFaultWithConfidencesThatComeTrue() {
        Reliability reliability = new Reliability();
        for (int i = 0; i < 10; i++) reliability.add(0.8, i < 8);
        assertThat(reliability.error()).isEqualTo(0, within(1e-9));
    }

    @Test
    void weighsEachTenthByItsFindings() {
        Reliability reliability = new Reliability();
        for (int i = 0; i < 3; i++) reliability.add(0.95, true);
        reliability.add(0.45, false);
        assertThat(reliability.error()).isEqualTo((3 * 0.05 + 0.45) / 4, within(1e-9));
        assertThat(reliability.table()).contains("n    3").contains("error 0.150");
    }
}
