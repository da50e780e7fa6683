package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.Reading;
import org.demarche.store.Samples.Told;
import org.junit.jupiter.api.Test;

/** What every archive keeps and finds, whatever database is behind it. */
abstract class ArchiveContract extends LessonContract {
    @Test
    void findsWordsWhateverTheirEndingsCaseAndAccents() {
        add(Samples.reading());
        assertThat(found(statements("THREATS cafe"))).hasSize(1);
        assertThat(found(statements("answering"))).hasSize(1);
        assertThat(found(statements("answering lawnmowers"))).isEmpty();
    }

    @Test
    void findsPhrasesOnlyWhereTheWordsStandTogether() {
        add(Samples.reading());
        assertThat(found(statements("\"every threat at once\""))).hasSize(1);
        assertThat(found(statements("\"threat every\""))).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotWantedAndFindsBeginnings() {
        add(Samples.reading());
        assertThat(found(statements("answer -suderland"))).isEmpty();
        assertThat(found(statements("answer -lawnmower"))).hasSize(1);
        assertThat(found(statements("suder*"))).hasSize(1);
    }

    @Test
    void refusesSearchesThatHoldNoWord() {
        assertThatThrownBy(() -> found(statements("…!"))).hasMessageContaining("holds no word");
        assertThatThrownBy(() -> found(statements("-war"))).hasMessageContaining("holds no word");
        assertThatThrownBy(() -> archive.search(statements("war"), Optional.of("nonsense"), 5))
                .hasMessageContaining("no place in these results");
    }

    @Test
    void narrowsBySpeakerTargetActAndOutlet() {
        Told told = Samples.told();
        add(Samples.reading(told));
        add(Samples.reading(
                told.at("https://other.example/1").by("Karl Anton Ost", "SUD").in("Evening Post")));
        Query all = Query.of(Kind.STATEMENT);
        assertThat(found(all.with(Facet.SPEAKER, "berg"))).hasSize(1);
        assertThat(found(all.with(Facet.SPEAKER, "Anton Ost"))).hasSize(1);
        assertThat(found(all.with(Facet.SPEAKER, "Ost Anton"))).isEmpty();
        assertThat(found(all.with(Facet.SPEAKER, "SUD"))).hasSize(1);
        assertThat(found(all.with(Facet.SPEAKER, "SUD GOV"))).hasSize(1);
        assertThat(found(all.with(Facet.SPEAKER, "SUD MIL"))).isEmpty();
        assertThat(found(all.with(Facet.SPEAKER, "berg").with(Facet.SPEAKER, "SUD")))
                .hasSize(2);
        assertThat(found(all.with(Facet.TARGET, "Suderland"))).hasSize(2);
        assertThat(found(all.with(Facet.ACT, "threaten"))).hasSize(2);
        assertThat(found(all.with(Facet.ACT, "PROMISE"))).isEmpty();
        assertThat(found(all.with(Facet.OUTLET, "evening post").words("threat")))
                .hasSize(1);
        assertThat(found(all.with(Facet.COUNTRY, "GBR"))).hasSize(1);
    }

    @Test
    void narrowsEventsByPairOfActorsTypeAndStatus() {
        Told told = Samples.told();
        add(Samples.reading(told));
        Query all = Query.of(Kind.EVENT);
        assertThat(found(all.with(Facet.ACTOR, "NOR").with(Facet.ACTOR, "Suderland")))
                .hasSize(1);
        assertThat(found(all.with(Facet.ACTOR, "NOR").with(Facet.ACTOR, "FRA"))).isEmpty();
        assertThat(found(all.with(Facet.TYPE, "COERCE").with(Facet.TYPE, "AID")))
                .hasSize(1);
        assertThat(found(all.with(Facet.STATUS, "happened"))).hasSize(1);
        assertThat(found(all.with(Facet.STATUS, "planned"))).isEmpty();
        assertThat(found(Query.of(Kind.REPORT).with(Facet.TYPE, "COERCE").with(Facet.SPEAKER, "berg")))
                .hasSize(1);
    }

    @Test
    void narrowsByDays() {
        add(Samples.reading(Samples.told()));
        add(Samples.reading(Samples.told().at("b").on(MAY.plusDays(30))));
        Query reports = Query.of(Kind.REPORT);
        assertThat(found(reports.between(Optional.of(MAY.plusDays(1)), Optional.empty())))
                .hasSize(1);
        assertThat(found(reports.between(Optional.of(MAY), Optional.of(MAY)))).hasSize(1);
        assertThat(found(reports.between(Optional.empty(), Optional.of(MAY.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void pagesHoldEveryResultOnceNewestFirst() {
        for (int i = 0; i < 25; i++)
            add(Samples.reading(Samples.told().at("r" + i).on(MAY.plusDays(i * 7L % 25))));
        List<Hit> hits = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Hit> page = archive.search(Query.of(Kind.REPORT), after, 4);
            hits.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        assertThat(hits).hasSize(25).doesNotHaveDuplicates();
        assertThat(hits)
                .extracting(hit -> hit.report().published().date().orElseThrow())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void ranksShortReportsOfTheWordsAboveLongOnes() {
        String other = " and many more words about the harvest and the weather in the north of the country";
        add(Samples.reading(Samples.told().at("long").saying("Tariffs rise" + other + other + other)));
        add(Samples.reading(
                Samples.told().at("short").saying("Tariffs, tariffs, tariffs").on(MAY.minusDays(40))));
        add(Samples.reading(Samples.told().at("none")));
        List<String> origins = new ArrayList<>();
        archive.search(
                Query.of(Kind.REPORT).words("tariff"),
                hit -> origins.add(hit.report().origin()));
        assertThat(origins).containsExactly("short", "long");
        origins.clear();
        archive.search(
                Query.of(Kind.REPORT).words("tariff").order(Query.Order.NEWEST),
                hit -> origins.add(hit.report().origin()));
        assertThat(origins).containsExactly("long", "short");
    }

    @Test
    void rankedPagesHoldEveryResultOnce() {
        for (int i = 0; i < 11; i++) add(Samples.reading(Samples.told().at("r" + i)));
        List<String> ids = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Hit> page = archive.search(Query.of(Kind.STATEMENT).words("threat"), after, 3);
            page.rows().forEach(hit -> ids.add(hit.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(ids).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void snippetsSayWhereTheWordsStand() {
        Reading reading = Samples.reading();
        add(reading);
        Hit hit = archive.search(Query.of(Kind.REPORT).words("\"closed its ports\" navy"), Optional.empty(), 5)
                .rows()
                .get(0);
        String text = reading.document().text();
        assertThat(hit.snippet().found()).extracting(span -> span.in(text)).containsExactly("navy", "closed its ports");
        assertThat(hit.snippet().text())
                .isEqualTo(hit.snippet().span().in(text).replace('\n', ' '))
                .contains("closed its ports");
    }

    @Test
    void findingsAreNamedAndFoundByTheirNames() {
        Reading reading = Samples.reading();
        add(reading);
        String id = found(Query.of(Kind.EVENT)).get(0);
        assertThat(archive.finding(FindingId.parse(id).orElseThrow()))
                .contains(reading.events().get(0));
        DocumentId document = reading.document().id();
        assertThat(archive.finding(new FindingId(document, Kind.STATEMENT, 2))).isEmpty();
    }

    @Test
    void streamsEveryCurrentReadingInTheOrderFiled() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 70; i++) readings.add(Samples.reading(Samples.told().at("r" + i)));
        archive.write(filing -> {
            readings.forEach(reading -> filing.add(reading, Set.of()));
            return true;
        });
        List<Reading> streamed = new ArrayList<>();
        archive.readings(streamed::add);
        assertThat(streamed).isEqualTo(readings);
    }

    @Test
    void countsResultsByDayOutletsAndCodes() {
        add(Samples.reading(Samples.told()));
        add(Samples.reading(Samples.told().at("b")));
        add(Samples.reading(Samples.told().at("c").in("Evening Post").on(MAY.plusDays(3))));
        assertThat(archive.days(Query.of(Kind.REPORT).words("ports")))
                .containsOnly(
                        java.util.Map.entry(Optional.of(MAY), 2L),
                        java.util.Map.entry(Optional.of(MAY.plusDays(3)), 1L));
        assertThat(archive.outlets())
                .containsExactly(
                        new Outlet("The Courier", Optional.empty(), 2),
                        new Outlet("Evening Post", Optional.of("GBR"), 1));
        assertThat(archive.codes(Kind.STATEMENT, Facet.SPEAKER)).containsOnly(java.util.Map.entry("NOR", 3L));
    }

    @Test
    void findsStatementsWithACondition() {
        add(Samples.reading());
        assertThat(found(Query.of(Kind.STATEMENT).with(Facet.CONDITION, "yes"))).hasSize(1);
        assertThat(found(Query.of(Kind.STATEMENT).with(Facet.CONDITION, "no"))).isEmpty();
    }
}
