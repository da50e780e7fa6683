package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void putsWordsOnOneLine() {
        assertThat(Words.flat(" one\u00A0two\n\n  three\t")).isEqualTo("one two three");
    }

    @Test
    void cutsAtAWord() {
        assertThat(Words.cut("the quick brown fox", 12)).isEqualTo("the quick …");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Words.cut("𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", 9)).isEqualTo("𝒜𝒜𝒜 …");
    }

    @Test
    void countsLinesFromOne() {
        Lines lines = new Lines("a\nbc\n\nd");
        assertThat(new int[] {lines.of(0), lines.of(1), lines.of(2), lines.of(5), lines.of(6)})
                .containsExactly(1, 1, 2, 3, 4);
    }
}
