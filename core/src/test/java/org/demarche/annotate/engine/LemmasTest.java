package org.demarche.annotate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {
    private static final List<String> SCRIPTS =
            List.of("lower|0|", "lower|1|", "lower|2|", "lower|2|e", "=be", "keep|0|");
    private static final List<String> VOCABULARY =
            List.of("urge", "urged", "reject", "rose", "##urg", "taxi", "villa", "be");

    private final Lemmas lemmas = new Lemmas(SCRIPTS, VOCABULARY);

    @Test
    void takesTheBestScriptThatMakesAWord() {
        assertThat(lemmas.lemma("urged", "VBD", scores(2, 4, 9, 8, 7, 0), 0)).isEqualTo("urge");
        assertThat(lemmas.lemma("rejected", "VBD", scores(0, 9, 8, 1, 0, 0), 0)).isEqualTo("reject");
    }

    @Test
    void leavesKnownWordsNamesAndPlainPluralsAlone() {
        assertThat(lemmas.lemma("rose", "VBD", scores(9, 1, 1, 1, 8, 0), 0)).isEqualTo("rose");
        assertThat(lemmas.lemma("Taxied", "NNP", scores(0, 0, 0, 0, 0, 9), 0)).isEqualTo("Taxied");
        assertThat(lemmas.lemma("villagers", "NNS", scores(0, 9, 0, 8, 0, 0), 0))
                .isEqualTo("villager");
    }

    @Test
    void believesNoScriptThatIsFarBehind() {
        assertThat(lemmas.lemma("urged", "VBD", scores(0, -9, 9, -9, 0, 0), 0)).isEqualTo("urg");
    }

    private static float[] scores(float... scores) {
        return scores;
    }
}
