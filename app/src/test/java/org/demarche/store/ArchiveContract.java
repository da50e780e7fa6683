package org.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.store.Samples.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive keeps and finds, whatever database is behind it. */
abstract class ArchiveContract {
    static final Countries COUNTRIES =
            document -> document.outlet().filter("Evening Post"::equals).map(outlet -> "GBR");

    private static final LocalDate MAY = LocalDate.of(2024, 5, 7);

    private Archive archive;

    /** A new archive at a place of its own. */
    abstract Archive open();

    @BeforeEach
    void openArchive() {
        archive = open();
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    private Receipt add(Reading reading) {
        return archive.write(filing -> filing.add(reading, Set.of()));
    }

    private boolean remove(Reading reading) {
        return archive.write(filing -> filing.remove(reading.document().id())).isPresent();
    }

    private List<String> found(Query query) {
        List<String> ids = new ArrayList<>();
        archive.search(query, hit -> ids.add(hit.id()));
        return ids;
    }

    private static Query statements(String words) {
        return Query.of(Kind.STATEMENT).words(words);
    }

    @Test
    void givesReadingBackAsItWasFiled() {
        Reading reading = Samples.reading();
        assertThat(add(reading).outcome()).isEqualTo(Receipt.Outcome.ADDED);
        assertThat(archive.reading(reading.document().id())).contains(reading);
        assertThat(archive.document(reading.document().id())).contains(reading.document());
    }

    @Test
    void keepsHalfSurrogatesAndZeros() {
        Reading reading = Samples.reading(Samples.told().saying("odd \uD800 \u0000 words"));
        add(reading);
        assertThat(archive.reading(reading.document().id())).contains(reading);
    }

    @Test
    void knowsReportItHolds() {
        add(Samples.reading());
        assertThat(add(Samples.reading()).outcome()).isEqualTo(Receipt.Outcome.KNOWN);
        assertThat(archive.counts().reports()).isEqualTo(1);
    }

    @Test
    void refusesSpansBeyondTheText() {
        Reading reading = Samples.reading();
        Reading broken = new Reading(
                reading.annotated(), List.of(), List.of(reading.events().get(0).when(Optional.empty())), List.of());
        var far = new org.demarche.Annotated(
                reading.document(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new org.demarche.TimeExpression(
                        new Span(9000, 9005),
                        org.demarche.TimeExpression.Type.DATE,
                        org.demarche.TimeValue.of("2024"))));
        assertThatThrownBy(() -> add(new Reading(far, broken.statements(), broken.events(), List.of())))
                .hasMessageContaining("leaves the text");
        assertThat(archive.counts().reports()).isZero();
    }

    @Test
    void correctedReportSupersedesTheOldOneWhichStaysRetrievable() {
        Reading old = Samples.reading(Samples.told().saying("The first words of this were wrong"));
        Reading corrected = Samples.reading(Samples.told().saying("The corrected words of this"));
        add(old);
        assertThat(add(corrected).superseded()).contains(old.document().id());
        assertThat(archive.report(old.document().id()).orElseThrow().supersededBy())
                .contains(corrected.document().id());
        assertThat(archive.reading(old.document().id())).contains(old);
        assertThat(found(Query.of(Kind.REPORT)))
                .containsExactly(corrected.document().id().value());
        assertThat(found(statements("first"))).isEmpty();
        assertThat(archive.counts())
                .extracting(Counts::reports, Counts::superseded)
                .containsExactly(1L, 1L);
    }

    @Test
    void siblingsOfOneOriginDoNotSupersedeEachOther() {
        Reading one = Samples.reading(Samples.told().saying("The first entry of a feed"));
        Reading other = Samples.reading(Samples.told().saying("The second entry of a feed"));
        add(one);
        archive.write(filing -> filing.add(other, Set.of(one.document().id())));
        assertThat(archive.counts().reports()).isEqualTo(2);
        Reading third = Samples.reading(Samples.told().saying("An origin of many reports tells none apart"));
        assertThat(add(third).superseded()).isEmpty();
    }

    @Test
    void removingAReportLeavesNothingToFind() {
        Reading reading = Samples.reading();
        add(reading);
        assertThat(remove(reading)).isTrue();
        assertThat(archive.reading(reading.document().id())).isEmpty();
        for (Kind kind : Kind.values()) assertThat(found(Query.of(kind))).isEmpty();
        assertThat(remove(reading)).isFalse();
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void removingACorrectionBringsBackWhatItSuperseded() {
        Reading old = Samples.reading(Samples.told().saying("The older words stand again"));
        Reading corrected = Samples.reading(Samples.told().saying("The newer words"));
        add(old);
        add(corrected);
        remove(corrected);
        assertThat(found(statements("older"))).hasSize(1);
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void nothingIsKeptOfATransactionThatFails() {
        assertThatThrownBy(() -> archive.write(filing -> {
                    filing.add(Samples.reading(), Set.of());
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(archive.counts().reports()).isZero();
        assertThat(found(Query.of(Kind.STATEMENT))).isEmpty();
    }

    @Test
    void anotherReadingTakesThePlaceOfTheFirst() {
        Reading reading = Samples.reading();
        add(reading);
        Reading dated = reading.published(Published.on(LocalDate.of(2023, 1, 2), Published.Known.INFERRED));
        archive.write(filing -> {
            filing.replace(dated);
            return true;
        });
        assertThat(archive.reading(reading.document().id())).contains(dated);
        assertThat(found(Query.of(Kind.REPORT).between(Optional.empty(), Optional.of(LocalDate.of(2023, 1, 3)))))
                .hasSize(1);
        assertThat(archive.check(id -> {})).isEmpty();
    }

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

    @Test
    void compactArchiveHoldsWhatItHeld() {
        Reading reading = Samples.reading();
        add(reading);
        for (int i = 0; i < 30; i++) {
            Reading other = Samples.reading(Samples.told().at("r" + i));
            add(other);
            remove(other);
        }
        archive.compact();
        assertThat(found(statements("threat"))).hasSize(1);
        assertThat(archive.reading(reading.document().id())).contains(reading);
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void notesAreKept() {
        archive.write(filing -> {
            filing.note("a", new byte[] {1, 2});
            filing.note("a", new byte[] {3});
            return true;
        });
        assertThat(archive.note("a").orElseThrow()).containsExactly(3);
        assertThat(archive.note("b")).isEmpty();
    }

    @Test
    void remembersHowFarAFileWasReadAndWhatWasMetInIt() {
        Reading first = Samples.reading(Samples.told().saying("The first words"));
        Reading second = Samples.reading(Samples.told().saying("The second words"));
        Reading elsewhere = Samples.reading(Samples.told().at("https://courier.example/other"));
        add(first);
        add(elsewhere);
        DocumentId gone = new DocumentId("0123456789abcdef");
        archive.write(filing -> {
            filing.reach(
                    new SourceFile("f1", "a.warc", 10, 0),
                    List.of(first.document().id(), gone));
            filing.reach(
                    new SourceFile("f1", "b.warc", 9_000_000_000L, 3),
                    List.of(first.document().id()));
            filing.reach(
                    new SourceFile("f2", "c.warc", 5, 0),
                    List.of(elsewhere.document().id()));
            return true;
        });
        assertThat(archive.sourceFile("f1")).contains(new SourceFile("f1", "b.warc", 9_000_000_000L, 3));
        assertThat(archive.sourceFile("f3")).isEmpty();
        assertThat(archive.<Set<DocumentId>>write(filing -> filing.siblings(second.document(), List.of("f1", "f2"))))
                .containsExactly(first.document().id());
        assertThat(archive.<Set<DocumentId>>write(filing -> filing.siblings(second.document(), List.of("f2"))))
                .isEmpty();
        assertThat(remove(first)).isTrue();
        assertThat(archive.<Set<DocumentId>>write(filing -> filing.siblings(second.document(), List.of("f1"))))
                .isEmpty();
    }

    @Test
    void remembersWhatIsWatched() {
        Instant then = Instant.parse("2024-05-07T10:00:00Z");
        WatchBook book = archive.watchBook();
        WatchedFeed feed = new WatchedFeed("https://a.example/rss", Optional.of("\"7\""), Optional.empty(), then, 2);
        WatchedPage found = WatchedPage.found("https://a.example/1", feed.address(), "2024-05-07");
        WatchedPage failed =
                WatchedPage.found("https://a.example/2", feed.address(), "").failedUntil(then);
        archive.write(filing -> {
            filing.watch(feed);
            filing.watch(found);
            filing.watch(failed);
            filing.pause("a.example", then);
            return true;
        });
        assertThat(book.feed(feed.address())).contains(feed);
        assertThat(book.feed("https://b.example/rss")).isEmpty();
        assertThat(book.page(failed.address())).contains(failed);
        assertThat(book.waiting(feed.address(), then.minusSeconds(1))).containsExactly(found);
        assertThat(book.waiting(feed.address(), then)).containsExactly(found, failed);
        assertThat(book.waiting(
                        feed.address(), then.minus(WatchBook.LONGEST_WAIT).minusSeconds(1)))
                .as("put off by a clock that was wrong")
                .containsExactly(found, failed);
        assertThat(book.waiting("https://b.example/rss", then)).isEmpty();
        assertThat(book.pauses()).containsExactly(Map.entry("a.example", then));
        WatchedFeed well = new WatchedFeed(feed.address(), Optional.empty(), Optional.of("x"), Instant.EPOCH, 0);
        archive.write(filing -> {
            filing.watch(well);
            filing.watch(found.in(WatchedPage.State.READ, then));
            filing.watch(failed.in(WatchedPage.State.GIVEN_UP, then));
            filing.pause("a.example", then.plusSeconds(5));
            return true;
        });
        assertThat(book.feed(feed.address())).contains(well);
        assertThat(book.waiting(feed.address())).isZero();
        assertThat(book.page(found.address())).map(WatchedPage::state).contains(WatchedPage.State.READ);
        assertThat(book.pauses()).containsExactly(Map.entry("a.example", then.plusSeconds(5)));
    }
}
