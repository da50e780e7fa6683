package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void wordsThatHangOnOneAnotherInACircleAreNoTree() {
        assertThatThrownBy(() -> Conllu.sentence("""
                Oslo    Oslo   PROPN NNP 2 nsubj
                denied  deny   VERB  VBD 4 root
                the     the    DET   DT  4 det
                claim   claim  NOUN  NN  2 obj
                """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hangs on itself");
    }

    @Test
    void severalRootsAreAllowed() {
        Sentence sentence = Conllu.sentence("""
                Yes   yes   INTJ  UH  0 root
                Oslo  Oslo  PROPN NNP 3 nsubj
                won   win   VERB  VBD 0 root
                """);
        assertThat(sentence.head(sentence.token(2))).contains(sentence.token(3));
    }
}
