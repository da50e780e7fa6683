package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Event;
import org.demarche.EventType;
import org.junit.jupiter.api.Test;

/** Whom deeds reach, and whom they do not. */
class RecipientsTest {
    private final Nations nations = new Nations();

    @Test
    void takesTroopsThatAreMovedForNoRecipient() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                moved move VERB VBD 0 root
                tanks tank NOUN NNS 2 obj
                to to ADP IN 6 case
                the the DET DT 6 det
                border border NOUN NN 2 obl
                of of ADP IN 8 case
                Sudland Sudland PROPN NNP 6 nmod
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.MOBILIZE);
        assertThat(Nations.sides(events.get(0).recipients())).doesNotContain("tanks");
    }

    @Test
    void setsThoseWhoExchangeEnvoysAgainstEachOther() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 4 nsubj
                and and CCONJ CC 3 cc
                Sudland Sudland PROPN NNP 1 conj
                exchanged exchange VERB VBD 0 root
                ambassadors ambassador NOUN NNS 4 obj
                """);
        assertThat(Nations.sides(events.get(0).actors())).containsExactly("Norland");
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
    }

    @Test
    void takesNoAimForSomebodyAsked() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                appealed appeal VERB VBD 0 root
                to to ADP IN 4 case
                Sudland Sudland PROPN NNP 2 obl
                for for ADP IN 6 case
                money money NOUN NN 2 obl
                to to PART TO 8 mark
                guard guard VERB VB 2 advcl
                it it PRON PRP 8 obj
                """);
        assertThat(Nations.sides(events.get(0).recipients())).containsExactly("Sudland");
    }

    @Test
    void tellsWhoIsChargedThoughNobodySaysByWhom() {
        List<Event> events = nations.read("""
                three three NUM CD 2 nummod
                ministers minister NOUN NNS 4 nsubj:pass
                were be AUX VBD 4 aux:pass
                indicted indict VERB VBN 0 root
                """);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo(EventType.ACCUSE);
        assertThat(events.get(0).actors()).isEmpty();
    }
}
