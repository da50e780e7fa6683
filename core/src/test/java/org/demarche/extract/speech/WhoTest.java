package org.demarche.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.Actor;
import org.demarche.Speaker;
import org.junit.jupiter.api.Test;

/** Who speaks, and what only looks like speech. */
class WhoTest {
    private static final Actor RUIZ = Parsed.minister("Ruiz", "NOR");
    private static final String RAINS = "that/SC/%1$d/mark it/PRP/%1$d/nsubj rains|rain/VBZ/%2$d/ccomp ././%2$d/punct";

    private static List<String> said(String... sentences) {
        return Parsed.of(sentences).naming(RUIZ).said();
    }

    @Test
    void takesWhatNobodyOrPerhapsSomebodySaysForNoStatement() {
        assertThat(said("Ruiz/NNP/3/nsubj might/MD/3/aux say/VB/0/root " + RAINS.formatted(6, 3)))
                .isEmpty();
        assertThat(said("Ruiz/NNP/3/nsubj did|do/AUX/3/aux say/VB/0/root " + RAINS.formatted(6, 3)))
                .containsExactly("Ruiz: it rains");
        assertThat(said("Nobody|nobody/NN/2/nsubj said|say/VBD/0/root " + RAINS.formatted(5, 2)))
                .isEmpty();
        assertThat(said("No|no/DT/2/det minister/NN/3/nsubj said|say/VBD/0/root " + RAINS.formatted(6, 3)))
                .isEmpty();
        assertThat(said("Ruiz/NNP/3/nsubj is|be/AUX/3/cop able/JJ/0/root to/TO/5/mark say/VB/3/xcomp "
                        + RAINS.formatted(8, 5)))
                .isEmpty();
        assertThat(said("Ruiz/NNP/2/nsubj went|go/VBD/0/root on/RB/2/advmod to/TO/5/mark say/VB/2/xcomp "
                        + RAINS.formatted(8, 5)))
                .containsExactly("Ruiz: it rains");
        assertThat(said("Ruiz/NNP/3/nsubj is|be/AUX/3/aux going|go/VBG/0/root to/TO/5/mark say/VB/3/xcomp "
                        + RAINS.formatted(8, 5)))
                .isEmpty();
    }

    @Test
    void takesAQuestionForNoStatement() {
        String says = "Did|do/AUX/3/aux Ruiz/NNP/3/nsubj say/VB/0/root that/SC/6/mark it/PRP/6/nsubj"
                + " rains|rain/VBZ/3/ccomp %s/./3/punct";
        assertThat(said(says.formatted("?"))).isEmpty();
    }

    @Test
    void takesTheWordsBeforeTheDashOfADatelineForNoSpeech() {
        assertThat(said("OSLO/NNP/4/dep –/:/1/punct Ruiz/NNP/4/nsubj said|say/VBD/0/root " + RAINS.formatted(7, 4)))
                .containsExactly("Ruiz: it rains");
        assertThat(said("OSLO/NNP/3/nsubj –/:/1/punct rains|rain/VBZ/0/root ,/,/6/punct Ruiz/NNP/6/nsubj"
                        + " said|say/VBD/3/parataxis ././3/punct"))
                .noneMatch(each -> each.contains("OSLO"));
    }

    @Test
    void readsHeadlinesThatPutAColonForSays() {
        assertThat(said("Ruiz/NNP/5/dep :/:/1/punct bridge/NN/5/nsubj will/MD/5/aux fall/VB/0/root"))
                .containsExactly("Ruiz: bridge will fall");
        assertThat(said("Bridge|bridge/NN/3/nsubj will/MD/3/aux fall/VB/0/root :/:/3/punct Ruiz/NNP/3/dep"))
                .containsExactly("Ruiz: Bridge will fall");
        assertThat(said("Police|police/NN/5/dep :/:/1/punct bridge/NN/5/nsubj will/MD/5/aux fall/VB/0/root"))
                .containsExactly("Police: bridge will fall");
        assertThat(said("Weather|weather/NN/5/dep :/:/1/punct bridge/NN/5/nsubj will/MD/5/aux fall/VB/0/root"))
                .isEmpty();
    }

    @Test
    void readsTranscripts() {
        String first = "It|it/PRP/2/nsubj rained|rain/VBD/0/root ././2/punct";
        assertThat(said(first, "BERG/NNP/5/dep :/:/1/punct we/PRP/5/nsubj will/MD/5/aux go/VB/0/root ././5/punct"))
                .containsExactly("BERG: we will go.");
        assertThat(said(first, "Berg/NNP/5/dep :/:/1/punct we/PRP/5/nsubj will/MD/5/aux go/VB/0/root ././5/punct"))
                .isEmpty();
    }

    @Test
    void readsNounsOfSpeechWithTheirOwner() {
        assertThat(said("Ruiz/NNP/2/nmod:poss claim/NN/6/nsubj that/SC/5/mark it/PRP/5/nsubj rains|rain/VBZ/2/acl"
                        + " spread|spread/VBD/0/root ././6/punct"))
                .containsExactly("Ruiz: it rains");
        assertThat(said("no/DT/2/det claim/NN/6/nsubj that/SC/5/mark it/PRP/5/nsubj rains|rain/VBZ/2/acl"
                        + " spread|spread/VBD/0/root ././6/punct"))
                .isEmpty();
    }

    @Test
    void namesWhoeverTheReportNames() {
        Parsed report = Parsed.of(
                "Ruiz/NNP/2/nsubj said|say/VBD/0/root " + RAINS.formatted(5, 2),
                "Officials|official/NNS/2/nsubj said|say/VBD/0/root " + RAINS.formatted(5, 2),
                "Sources|source/NNS/2/nsubj said|say/VBD/0/root " + RAINS.formatted(5, 2));
        assertThat(report.naming(RUIZ).statements())
                .extracting(each -> each.speaker())
                .satisfiesExactly(
                        who -> assertThat(who).isInstanceOf(Speaker.Named.class),
                        who -> assertThat(who).isInstanceOf(Speaker.Collective.class),
                        who -> assertThat(who).isInstanceOf(Speaker.Unknown.class));
    }

    @Test
    void findsWhomARelativePronounStandsFor() {
        Parsed report = Parsed.of("Ruiz/NNP/7/nsubj ,/,/4/punct who/WP/4/nsubj said|say/VBD/1/acl:relcl it/PRP/6/nsubj"
                + " rains|rain/VBZ/4/ccomp left|leave/VBD/0/root ././7/punct");
        assertThat(report.naming(RUIZ).statements())
                .singleElement()
                .satisfies(each -> assertThat(each.speaker().name()).isEqualTo("Ruiz"));
    }

    @Test
    void trustsAKnownSpeakerMoreThanAnUnknownOne() {
        String says = "%s/2/nsubj said|say/VBD/0/root " + RAINS.formatted(5, 2);
        double known = Parsed.of(says.formatted("Ruiz/NNP"))
                .naming(RUIZ)
                .statements()
                .get(0)
                .confidence();
        double named = Parsed.of(says.formatted("Ruiz/NNP")).statements().get(0).confidence();
        double nobody = Parsed.of(says.formatted("Sources|source/NNS"))
                .statements()
                .get(0)
                .confidence();
        assertThat(known).isGreaterThan(named);
        assertThat(named).isGreaterThan(nobody);
    }
}
