package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Event;
import org.junit.jupiter.api.Test;

/** What sounds like an event and is none. */
class NoEventTest {
    private final Nations nations = new Nations();

    @Test
    void takesAConditionForNoEvent() {
        List<Event> events = nations.read("""
                Trade trade NOUN NN 3 nsubj
                will will AUX MD 3 aux
                fall fall VERB VB 0 root
                if if SCONJ IN 6 mark
                Norland Norland PROPN NNP 6 nsubj
                attacks attack VERB VBZ 3 advcl
                Sudland Sudland PROPN NNP 6 obj
                """);
        assertThat(events).isEmpty();
    }

    @Test
    void whoHasNoCommentRefusesNothing() {
        String declines = """
                Norland Norland PROPN NNP 2 nsubj
                declined decline VERB VBD 0 root
                to to PART TO 4 mark
                %s VERB VB 2 xcomp
                """;
        assertThat(nations.read(declines.formatted("comment comment"))).isEmpty();
        assertThat(nations.read(declines.formatted("withdraw withdraw"))).isNotEmpty();
    }

    @Test
    void insistingOnAFactRequestsNothing() {
        String insists = """
                Norland Norland PROPN NNP 2 nsubj
                insisted insist VERB VBD 0 root
                that that SCONJ IN 5 mark
                Sudland Sudland PROPN NNP 5 nsubj
                %s 2 ccomp
                """;
        assertThat(nations.read(insists.formatted("waits wait VERB VBZ"))).isEmpty();
        assertThat(nations.read(insists.formatted("wait wait VERB VB"))).isNotEmpty();
    }

    @Test
    void takesAsLongAsForACondition() {
        List<Event> events = nations.read("""
                Trade trade NOUN NN 3 nsubj
                will will AUX MD 3 aux
                fall fall VERB VB 0 root
                as as ADV RB 3 advmod
                long long ADV RB 3 advmod
                as as SCONJ IN 8 mark
                Norland Norland PROPN NNP 8 nsubj
                attacks attack VERB VBZ 3 advcl
                Sudland Sudland PROPN NNP 8 obj
                """);
        assertThat(events).isEmpty();
    }

    @Test
    void leavesSportAlone() {
        List<Event> events = nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                attacked attack VERB VBD 0 root
                Sudland Sudland PROPN NNP 2 obj
                through through ADP IN 6 case
                their their PRON PRP$ 6 nmod:poss
                winger winger NOUN NN 2 obl
                """);
        assertThat(events).isEmpty();
    }

    @Test
    void leavesMarketsAlone() {
        nations.codes.put("Norland", "NOR");
        List<Event> events = nations.read("""
                Stocks stock NOUN NNS 2 nsubj
                retreated retreat VERB VBD 0 root
                in in ADP IN 4 case
                Norland Norland PROPN NNP 2 obl
                """);
        assertThat(events).isEmpty();
    }

    @Test
    void leavesStormsAlone() {
        List<Event> events = nations.read("""
                A a DET DT 2 det
                hurricane hurricane NOUN NN 3 nsubj
                struck strike VERB VBD 0 root
                Norland Norland PROPN NNP 3 obj
                """);
        assertThat(events).isEmpty();
    }

    @Test
    void leavesPrivateQuarrelsAlone() {
        nations.codes.clear();
        List<Event> events = nations.read("""
                Anna Anna PROPN NNP 2 nsubj
                attacked attack VERB VBD 0 root
                Bernd Bernd PROPN NNP 2 obj
                """);
        assertThat(events).isEmpty();
    }

    @Test
    void tellsNothingOfAVerbNoFrameFitsWithoutTheTypeModel() {
        assertThat(nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                welcomed welcome VERB VBD 0 root
                rain rain NOUN NN 2 obj
                """)).isEmpty();
    }
}
