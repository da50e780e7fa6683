package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static Shingles of(String words) {
        return Shingles.of(List.of(words.split(" ")));
    }

    @Test
    void countsEachRunOfFourWordsOnce() {
        assertThat(of("a b c").size()).isZero();
        assertThat(of("a b c d").size()).isEqualTo(1);
        assertThat(of("a b c d e f g").size()).isEqualTo(4);
        assertThat(of("a b c d x a b c d").size()).isEqualTo(5);
    }

    @Test
    void sharesRunsOnlyInTheirOrder() {
        Shingles told = of("the ferry struck a reef at dawn");
        assertThat(told.common(told)).isEqualTo(4);
        assertThat(told.common(of("at dawn the ferry struck a reef"))).isEqualTo(2);
        assertThat(told.common(of("dawn at reef a struck ferry the"))).isZero();
    }
}
