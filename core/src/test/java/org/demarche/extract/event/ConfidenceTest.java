package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private final Confidence confidence = new Confidence();

    @Test
    void growsWithTheModelsAgreement() {
        for (Confidence.Found found : Confidence.Found.values()) {
            assertThat(confidence.of(found, 0.9))
                    .as(found.name())
                    .isGreaterThan(confidence.of(found, 0.2))
                    .isLessThan(1);
            assertThat(confidence.of(found, 0.2)).isGreaterThan(confidence.of(found, 0));
        }
    }

    @Test
    void trustsAFrameInPlaceMoreThanOneBesideIt() {
        assertThat(confidence.of(Confidence.Found.CLAUSE, 0.5))
                .isGreaterThan(confidence.of(Confidence.Found.LOOSE, 0.5));
    }
}
