package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static Alignment of(String one, String other) {
        return Alignment.of(Wording.of(one), Wording.of(other));
    }

    @Test
    void tellsTheLongestRunThatNothingBreaks() {
        assertThat(of("trawlers leave northern grounds", "trawlers leave northern grounds")
                        .words())
                .isEqualTo(4);
        assertThat(of("trawlers leave northern grounds", "trawlers leave cold northern grounds")
                        .words())
                .as("broken in the other")
                .isEqualTo(2);
        assertThat(of("trawlers leave cold northern grounds", "trawlers leave northern grounds")
                        .words())
                .as("broken in the one")
                .isEqualTo(2);
        assertThat(of("trawlers leave", "divers search").words()).isZero();
    }
}
