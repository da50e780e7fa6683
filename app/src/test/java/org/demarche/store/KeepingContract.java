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
import org.demarche.Annotated;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive keeps, whatever database is behind it. */
abstract class KeepingContract {
    static final Countries COUNTRIES =
            document -> document.outlet().filter("Evening Post"::equals).map(outlet -> "GBR");

    static final LocalDate MAY = LocalDate.of(2024, 5, 7);

    Archive archive;

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

    final Receipt add(Reading reading) {
        return archive.write(filing -> filing.add(reading, Set.of()));
    }

    private boolean remove(Reading reading) {
        return archive.write(filing -> filing.remove(reading.document().id())).isPresent();
    }

    final List<String> found(Query query) {
        List<String> ids = new ArrayList<>();
        archive.search(query, hit -> ids.add(hit.id()));
        return ids;
    }

    static Query statements(String words) {
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
    void givesAReadingBackWithoutItsSentencesSooner() {
        Reading reading = Samples.reading();
        add(reading);
        Reading marked = archive.marked(reading.document().id()).orElseThrow();
        Annotated whole = reading.annotated();
        assertThat(whole.sentences()).isNotEmpty();
        assertThat(marked.annotated())
                .isEqualTo(new Annotated(
                        whole.document(), List.of(), whole.quoted(), whole.mentions(), whole.places(), whole.times()));
        assertThat(marked.statements()).isEqualTo(reading.statements());
        assertThat(marked.events()).isEqualTo(reading.events());
        assertThat(archive.marked(new DocumentId("0123456789abcdef"))).isEmpty();
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
    void itsStateIsAnotherOneAfterEveryChangeAndOnlyThen() {
        long before = archive.state();
        assertThat(archive.state()).isEqualTo(before);
        archive.write(filing -> {
            filing.note("a", new byte[] {1});
            return true;
        });
        long after = archive.state();
        assertThat(after).isNotEqualTo(before);
        assertThatThrownBy(() -> archive.write(filing -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(archive.state()).isEqualTo(after);
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
