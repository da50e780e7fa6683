package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demarche.Conllu;
import org.demarche.EventType;
import org.demarche.Sentence;
import org.junit.jupiter.api.Test;

class PairCoderTest {
    private final PairCoder coder = new PairCoder();

    private Optional<EventType> type(String lines, String source, String target) {
        Sentence sentence = Conllu.sentence(lines);
        return coder.code(sentence, Conllu.words(sentence, source), Conllu.words(sentence, target))
                .map(PairCoding::type);
    }

    @Test
    void codesAnActiveClause() {
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                condemned condemn VERB VBD 0 root
                Sudland Sudland PROPN NNP 2 obj
                """;
        assertThat(type(lines, "Norland", "Sudland")).contains(EventType.ACCUSE);
    }

    @Test
    void codesAPassiveClause() {
        String lines = """
                Three three NUM CD 2 nummod
                envoys envoy NOUN NNS 4 nsubj:pass
                were be AUX VBD 4 aux:pass
                expelled expel VERB VBN 0 root
                by by ADP IN 6 case
                Norland Norland PROPN NNP 4 obl:agent
                """;
        assertThat(type(lines, "Norland", "envoys")).contains(EventType.SANCTION);
    }

    @Test
    void prefersTheVerbThatAgreesToTheVerbAgreedTo() {
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                agreed agree VERB VBD 0 root
                to to PART TO 4 mark
                lift lift VERB VB 2 xcomp
                sanctions sanction NOUN NNS 4 obj
                on on ADP IN 7 case
                Sudland Sudland PROPN NNP 5 nmod
                """;
        assertThat(type(lines, "Norland", "Sudland")).contains(EventType.AGREE);
    }

    @Test
    void takesAFutureMeetingForAgreement() {
        String lines = """
                Norland Norland PROPN NNP 3 nsubj
                will will AUX MD 3 aux
                meet meet VERB VB 0 root
                Sudland Sudland PROPN NNP 3 obj
                """;
        assertThat(type(lines, "Norland", "Sudland")).contains(EventType.AGREE);
    }

    @Test
    void takesARefusedReleaseForRejection() {
        String lines = """
                Norland Norland PROPN NNP 4 nsubj
                will will AUX MD 4 aux
                not not PART RB 4 advmod
                release release VERB VB 0 root
                prisoners prisoner NOUN NNS 4 obj
                of of ADP IN 7 case
                Sudland Sudland PROPN NNP 5 nmod
                """;
        assertThat(type(lines, "Norland", "Sudland")).contains(EventType.REJECT);
    }

    @Test
    void readsALightVerbWithItsNoun() {
        String lines = """
                Norland Norland PROPN NNP 2 nsubj
                held hold VERB VBD 0 root
                talks talk NOUN NNS 2 obj
                with with ADP IN 5 case
                Sudland Sudland PROPN NNP 2 obl
                """;
        assertThat(type(lines, "Norland", "Sudland")).contains(EventType.CONSULT);
    }

    @Test
    void findsTheEventWhateverTheEngineMakesOfARegularForm() {
        String lines = """
                Norland Norland PROPN NNP 3 nsubj
                has have AUX VBZ 3 aux
                banned bann VERB VBN 0 root
                Sudland Sudland PROPN NNP 3 obj
                """;
        assertThat(type(lines, "Norland", "Sudland")).contains(EventType.COERCE);
    }

    @Test
    void saysNothingWhereNothingHappens() {
        String lines = """
                Norland Norland PROPN NNP 3 nsubj
                quietly quietly ADV RB 3 advmod
                resembles resemble VERB VBZ 0 root
                Sudland Sudland PROPN NNP 3 obj
                """;
        assertThat(type(lines, "Norland", "Sudland")).isEmpty();
    }
}
