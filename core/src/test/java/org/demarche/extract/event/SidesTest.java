package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Party;
import org.demarche.Status;
import org.junit.jupiter.api.Test;

/** Who does it and to whom, wherever in the sentence they are named. */
class SidesTest {
    private final Nations nations = new Nations();

    /** The sides of the only event: {@code Norland > Sudland}, groups with their code. */
    private String sides(String lines) {
        nations.codes.put("Eastland", "EAS");
        List<Event> events = nations.read(lines);
        assertThat(events).hasSize(1);
        return names(events.get(0).actors()) + " > " + names(events.get(0).recipients());
    }

    private static String names(List<Party> parties) {
        return String.join(
                ", ",
                parties.stream()
                        .map(party -> party.actor().code().orElse("?") + " "
                                + party.actor().name())
                        .toList());
    }

    @Test
    void countsNobodyButThoseMeantAmongDozens() {
        assertThat(sides("""
                Norland Norland PROPN NNP 2 nsubj
                bombed bomb VERB VBD 0 root
                dozens dozen NOUN NNS 2 obj
                of of ADP IN 5 case
                rebels rebel NOUN NNS 3 nmod
                """)).isEqualTo("NOR Norland > ? rebels");
    }

    @Test
    void setsOfficialsOfTwoCountriesAgainstEachOther() {
        assertThat(sides("""
                Officials official NOUN NNS 6 nsubj
                of of ADP IN 3 case
                Norland Norland PROPN NNP 1 nmod
                and and CCONJ CC 5 cc
                Sudland Sudland PROPN NNP 3 conj
                met meet VERB VBD 0 root
                """)).isEqualTo("NOR Officials > SUD Officials");
    }

    @Test
    void takesTheLatterForTheOneNamedLast() {
        assertThat(sides("""
                Norland Norland PROPN NNP 2 nsubj
                sent send VERB VBD 0 root
                envoys envoy NOUN NNS 2 obj
                to to ADP IN 5 case
                Sudland Sudland PROPN NNP 2 obl
                and and CCONJ CC 9 cc
                the the DET DT 8 det
                latter latter NOUN NN 9 nsubj
                bombed bomb VERB VBD 2 conj
                Eastland Eastland PROPN NNP 9 obj
                """)).isEqualTo("SUD Sudland > EAS Eastland");
    }

    @Test
    void asksThoseAskedAndNobodyTheyShallPress() {
        String urged = """
                Norland Norland PROPN NNP 2 nsubj
                urged urge VERB VBD 0 root
                %s 2 obj
                to to PART TO 5 mark
                press press VERB VB 2 xcomp
                Sudland Sudland PROPN NNP 5 obj
                """;
        assertThat(sides(urged.formatted("them they PRON PRP"))).isEqualTo("NOR Norland > ");
        assertThat(sides(urged.formatted("Eastland Eastland PROPN NNP"))).isEqualTo("NOR Norland > EAS Eastland");
    }

    @Test
    void threatensNobodyByAWarningThatPeopleSuffer() {
        assertThat(nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                warned warn VERB VBD 0 root
                that that SCONJ IN 5 mark
                villagers villager NOUN NNS 5 nsubj
                suffer suffer VERB VBP 2 ccomp
                """)).isEmpty();
    }

    @Test
    void bindsAPronounByTheSubjectAbove() {
        assertThat(sides("""
                Norland Norland PROPN NNP 2 nsubj
                said say VERB VBD 0 root
                it it PRON PRP 4 nsubj
                bombed bomb VERB VBD 2 ccomp
                Sudland Sudland PROPN NNP 4 obj
                """)).isEqualTo("NOR Norland > SUD Sudland");
    }

    @Test
    void takesCriticismFacedForOnesCritics() {
        assertThat(sides("""
                Norland Norland PROPN NNP 2 nsubj
                faced face VERB VBD 0 root
                criticism criticism NOUN NN 2 obj
                from from ADP IN 5 case
                Sudland Sudland PROPN NNP 3 nmod
                """)).isEqualTo("SUD Sudland > NOR Norland");
    }

    @Test
    void findsTheDoerHungOnTheThingRefused() {
        assertThat(sides("""
                Sudland Sudland PROPN NNP 3 nsubj:pass
                was be AUX VBD 3 aux:pass
                refused refuse VERB VBN 0 root
                help help NOUN NN 3 obj
                by by ADP IN 6 case
                Norland Norland PROPN NNP 4 nmod
                """)).isEqualTo("NOR Norland > SUD Sudland");
    }

    @Test
    void tellsNoDeedOfWhatWasDoneToNone() {
        assertThat(nations.read("""
                Norland Norland PROPN NNP 2 nsubj
                attacked attack VERB VBD 0 root
                no no DET DT 4 det
                village village NOUN NN 2 obj
                in in ADP IN 6 case
                Sudland Sudland PROPN NNP 4 nmod
                """))
                .extracting(Event::type, Event::status)
                .containsExactly(tuple(EventType.ASSAULT, Status.NEGATED));
    }
}
