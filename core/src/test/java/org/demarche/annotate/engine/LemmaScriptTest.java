package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {
    @ParameterizedTest
    @CsvSource({
        "lower|0|, Harbours, harbours",
        "lower|1|, Ferries, ferrie",
        "lower|3|y, Ferries, ferry",
        "keep|1|, NATOs, NATO",
        "title|0|, SPAIN, Spain",
        "=be, were, be",
        "lower|9|x, sea, sea",
        "lower|0|a|b, s, sa|b",
        "keep|1|, x𝔘, x",
    })
    void makesLemmas(String script, String word, String lemma) {
        assertThat(LemmaScript.of(script).lemma(word)).isEqualTo(lemma);
    }
}
