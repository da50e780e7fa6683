package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demarche.Conllu;
import org.demarche.EventType;
import org.demarche.Sentence;
import org.junit.jupiter.api.Test;

/** What a frame asks of its clause, and at which places the two sides stand. */
class PlacesTest {
    private static final PairCoder CODER = new PairCoder();

    private static Optional<PairCoding> code(String lines, String source, String target) {
        Sentence sentence = Conllu.sentence(lines.replace(';', '\n'));
        return CODER.code(sentence, Conllu.words(sentence, source), Conllu.words(sentence, target));
    }

    /** What Norland does to Sudland. */
    private static Optional<EventType> type(String lines) {
        return code(lines, "Norland", "Sudland").map(PairCoding::type);
    }

    /** How sure it is that Norland does it to Sudland, more than the other way round. */
    private static double direction(String lines) {
        return code(lines, "Norland", "Sudland").map(PairCoding::confidence).orElse(0.0)
                - code(lines, "Sudland", "Norland").map(PairCoding::confidence).orElse(0.0);
    }

    @Test
    void asksForTheParticleOfAVerb() {
        String lashed = "Norland Norland PROPN NNP 2 nsubj;hit hit VERB VBD 0 root;%s;at at ADP IN 5 case;"
                + "Sudland Sudland PROPN NNP 2 obl";
        assertThat(type(lashed.formatted("out out ADP RP 2 compound:prt"))).contains(EventType.ACCUSE);
        assertThat(type(lashed.formatted("out out ADV RB 2 advmod"))).contains(EventType.ACCUSE);
        assertThat(type(lashed.formatted("again again ADV RB 2 advmod"))).isNotEqualTo(Optional.of(EventType.ACCUSE));
    }

    @Test
    void looksThroughWordsThatOnlyGatherOthers() {
        String offered = "Norland Norland PROPN NNP 2 nsubj;offered offer VERB VBD 0 root;a a DET DT 4 det;"
                + "%s NOUN NN 2 obj;%s;talks talk NOUN NNS 4 %s;to to ADP IN 8 case;Sudland Sudland PROPN NNP 2 obl";
        assertThat(type(offered.formatted("round round", "of of ADP IN 6 case", "nmod")))
                .contains(EventType.AGREE);
        assertThat(type(offered.formatted("feast feast", "and and CCONJ CC 6 cc", "conj")))
                .contains(EventType.AGREE);
        assertThat(type(offered.formatted("book book", "of of ADP IN 6 case", "nmod")))
                .isNotEqualTo(Optional.of(EventType.AGREE));
        assertThat(type(offered.formatted("round round", "without without ADP IN 6 case", "nmod")))
                .isNotEqualTo(Optional.of(EventType.AGREE));
    }

    @Test
    void tellsAttacksOfWordsFromAttacksOfArms() {
        String attack = "Norland Norland PROPN NNP 4 nmod:poss;'s 's PART POS 1 case;%s ADJ JJ 4 amod;"
                + "attack attack NOUN NN 7 nsubj;on on ADP IN 6 case;Sudland Sudland PROPN NNP 4 nmod;"
                + "went go VERB VBD 0 root";
        assertThat(type(attack.formatted("verbal verbal"))).contains(EventType.ACCUSE);
        assertThat(type(attack.formatted("early early"))).contains(EventType.ASSAULT);
    }

    @Test
    void takesTwoSubjectsForBothSides() {
        assertThat(type("Norland Norland PROPN NNP 4 nsubj;and and CCONJ CC 3 cc;Sudland Sudland PROPN NNP 1 conj;"
                        + "clashed clash VERB VBD 0 root"))
                .contains(EventType.ASSAULT);
    }

    @Test
    void asksForThePassive() {
        String promised =
                "Sudland Sudland PROPN NNP %1$s;%2$spromised promise VERB VBN 0 root;talks talk NOUN NNS %3$d obj;"
                        + "by by ADP IN %4$d case;Norland Norland PROPN NNP %3$d obl:agent";
        assertThat(type(promised.formatted("3 nsubj:pass", "was be AUX VBD 3 aux:pass;", 3, 6)))
                .contains(EventType.AGREE);
    }

    @Test
    void findsWhoActsInEveryVoice() {
        assertThat(
                        direction(
                                "Norland Norland PROPN NNP 2 nsubj;bombed bomb VERB VBD 0 root;Sudland Sudland PROPN NNP 2 obj"))
                .isPositive();
        assertThat(direction(
                        "Sudland Sudland PROPN NNP 3 nsubj:pass;was be AUX VBD 3 aux:pass;bombed bomb VERB VBN 0 root;"
                                + "by by ADP IN 5 case;Norland Norland PROPN NNP 3 obl"))
                .isPositive();
        assertThat(direction("It it PRON PRP 2 nsubj;saw see VERB VBD 0 root;Sudland Sudland PROPN NNP 2 obj;"
                        + "bombed bomb VERB VBN 3 acl;by by ADP IN 6 case;Norland Norland PROPN NNP 4 obl"))
                .isPositive();
    }

    @Test
    void findsWhoActsInRelativeClauses() {
        assertThat(direction(
                        "Norland Norland PROPN NNP 5 nsubj;which which PRON WDT 3 nsubj;bombed bomb VERB VBD 1 acl:relcl;"
                                + "Sudland Sudland PROPN NNP 3 obj;waits wait VERB VBZ 0 root"))
                .isPositive();
        assertThat(direction(
                        "Sudland Sudland PROPN NNP 4 nsubj;Norland Norland PROPN NNP 3 nsubj;bombed bomb VERB VBD 1 acl:relcl;"
                                + "waits wait VERB VBZ 0 root"))
                .isPositive();
    }

    @Test
    void findsWhoActsInCoordinatedAndControlledVerbs() {
        assertThat(direction("Norland Norland PROPN NNP 2 nsubj;waited wait VERB VBD 0 root;and and CCONJ CC 4 cc;"
                        + "bombed bomb VERB VBD 2 conj;Sudland Sudland PROPN NNP 4 obj"))
                .isPositive();
        assertThat(direction("It it PRON PRP 2 nsubj;helped help VERB VBD 0 root;Norland Norland PROPN NNP 2 obj;"
                        + "bomb bomb VERB VB 2 xcomp;Sudland Sudland PROPN NNP 4 obj"))
                .isPositive();
        assertThat(direction(
                        "Norland Norland PROPN NNP 2 nsubj;threatened threaten VERB VBD 0 root;us we PRON PRP 2 obj;"
                                + "to to PART TO 5 mark;bomb bomb VERB VB 2 xcomp;Sudland Sudland PROPN NNP 5 obj"))
                .isPositive();
    }

    @Test
    void findsADoerThatHangsOnANoun() {
        assertThat(direction(
                        "Sudland Sudland PROPN NNP 3 nsubj:pass;was be AUX VBD 3 aux:pass;refused refuse VERB VBN 0 root;"
                                + "talks talk NOUN NNS 3 obj;by by ADP IN 6 case;Norland Norland PROPN NNP 4 nmod"))
                .isPositive();
    }
}
