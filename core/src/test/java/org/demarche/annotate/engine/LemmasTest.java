package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {
    private static final List<String> SCRIPTS =
            List.of("lower|0|", "lower|1|", "lower|2|", "lower|2|e", "=be", "keep|0|", "lower|3|");
    private static final List<String> VOCABULARY =
            List.of("urge", "urged", "reject", "rose", "##urg", "taxi", "villa", "be", "viola", "violate", "admit");

    private final Lemmas lemmas = new Lemmas(SCRIPTS, VOCABULARY);

    @Test
    void takesTheBestScriptThatMakesAWord() {
        assertThat(lemma("urged", "VBD", 2, 4, 9, 8, 7, 0)).isEqualTo("urge");
        assertThat(lemma("rejected", "VBD", 0, 9, 8, 1, 0, 0)).isEqualTo("reject");
    }

    @Test
    void leavesKnownWordsNamesAndPlainPluralsAlone() {
        assertThat(lemma("rose", "VBD", 9, 1, 1, 1, 8, 0)).isEqualTo("rose");
        assertThat(lemma("Taxied", "NNP", 0, 0, 0, 0, 0, 9)).isEqualTo("Taxied");
        assertThat(lemma("villagers", "NNS", 0, 9, 0, 8, 0, 0)).isEqualTo("villager");
    }

    @Test
    void takesNoMoreOffThanAnEndingAndADoubledLetter() {
        assertThat(lemma("violated", "VBN", 0, 8, 0, 0, 0, 0, 9)).isEqualTo("violate");
        assertThat(lemma("admitted", "VBN", 0, 8, 0, 0, 0, 0, 9)).isEqualTo("admit");
    }

    @Test
    void believesNoScriptThatIsFarBehind() {
        assertThat(lemma("urged", "VBD", 0, -9, 9, -9, 0, 0)).isEqualTo("urg");
    }

    private String lemma(String word, String xpos, float... scores) {
        float[] all = Arrays.copyOf(scores, SCRIPTS.size());
        int best = new Rows(all, 1).best(0, 1, 0, all.length)[0];
        return lemmas.lemma(word, xpos, best, all, 0);
    }
}
