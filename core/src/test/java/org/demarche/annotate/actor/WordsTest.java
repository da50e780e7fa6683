package org.demarche.annotate.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text and lists are split alike. */
class WordsTest {
    private static String words(String text) {
        return String.join("|", Words.of(text).stream().map(Word::lower).toList());
    }

    @Test
    void aNumberIsOneWordWithItsMarks() {
        assertThat(words("130,000 people, 7, or 1.5 million.")).isEqualTo("130,000|people|,|7|,|or|15|million|.");
    }

    @Test
    void partsHyphensAndGenitivesButNoNames() {
        assertThat(words("Côte d'Ivoire's U.S.-led O’Brien")).isEqualTo("cote|d'ivoire|'s|us|-|led|o'brien");
    }
}
