package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Claim;
import org.demarche.Commitment;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Event;
import org.demarche.EventType;
import org.demarche.Mention;
import org.demarche.Party;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.Status;
import org.demarche.StoryThread;
import org.demarche.TimeValue;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Report;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How claims and commitments of a thread follow what comes and goes, a report at a time. */
class RenewalTest {
    private static final Actor RUSSIA = country("Russia");
    private static final Actor UKRAINE = country("Ukraine");
    private static final String DROWN = "Russia will drown the Ukrainian orchards";
    private static final String BLEW = "Ukraine blew up the sluice gates";

    @TempDir
    private Path folder;

    private final Map<DocumentId, Reading> readings = new HashMap<>();
    private Archive archive;
    private Intake intake;

    @BeforeEach
    void open() {
        archive = open("archive.db");
    }

    private Archive open(String file) {
        Archive opened = Archives.open(folder.resolve(file).toString(), document -> Optional.empty());
        intake = new Intake(opened, this::reading, new Loom(new StoryWeaver(), 2), 1);
        return opened;
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Actor country(String name) {
        String code = name.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
        return new Actor(
                name, Actor.Kind.COUNTRY, Optional.of(code), Optional.empty(), Actor.Basis.TEXT, "in the text");
    }

    /** A report of a story of its own in the one thread, with these words at its end. */
    private Document report(String day, String words) {
        return report(day, day, words);
    }

    private Document report(String origin, String day, String words) {
        Document document = Document.ofText(
                        origin,
                        "Russia, Ukraine and Turkey talk about the river dam. The envoys disagree about the height of the"
                                + " dam and the water that the turbines need. " + aside(day) + words)
                .published(Published.on(LocalDate.parse(day), Published.Known.MARKUP));
        readings.put(document.id(), reading(document, List.of(), List.of()));
        return document;
    }

    // Words that only this report holds, so that it is no report of the story before.
    private static String aside(String day) {
        Random letters = new Random(day.hashCode());
        StringBuilder aside = new StringBuilder();
        for (int i = 0; i < 30 * 6; i++) {
            aside.append((char) ('a' + letters.nextInt(26)));
            if (i % 6 == 5) aside.append(i % 60 == 59 ? ". " : " ");
        }
        return aside.toString();
    }

    private Document saying(String day, Actor who, Act act, String words, Actor target) {
        Document document = report(day, words);
        Span span = end(document, words);
        Statement statement = new Statement(
                document.id(),
                span,
                Statement.Form.INDIRECT,
                act,
                List.of(span),
                Optional.empty(),
                new Speaker.Named(who, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Party(target, Optional.empty())),
                Optional.empty(),
                Optional.of(TimeValue.day(LocalDate.parse(day))),
                List.of(),
                0.9);
        readings.put(document.id(), reading(document, List.of(statement), List.of()));
        return document;
    }

    private Document doing(String day, String words) {
        Document document = report(day, words);
        Span span = end(document, words);
        Event event = new Event(
                document.id(),
                span,
                span,
                List.of(),
                EventType.ASSAULT,
                List.of(),
                List.of(),
                "190",
                List.of(new Party(RUSSIA, Optional.empty())),
                List.of(new Party(UKRAINE, Optional.empty())),
                Optional.empty(),
                Optional.of(TimeValue.day(LocalDate.parse(day))),
                Status.HAPPENED,
                Optional.empty(),
                List.of(),
                0.9);
        readings.put(document.id(), reading(document, List.of(), List.of(event)));
        return document;
    }

    private static Span end(Document document, String words) {
        return new Span(
                document.text().length() - words.length(), document.text().length());
    }

    private static Reading reading(Document document, List<Statement> statements, List<Event> events) {
        List<Mention> mentions = new ArrayList<>();
        for (String name : List.of("Russia", "Ukraine", "Turkey")) {
            int at = document.text().indexOf(name);
            Span span = new Span(at, at + name.length());
            mentions.add(new Mention(span, span, Mention.Form.NAME, country(name)));
        }
        Sentence sentence =
                new Sentence(new Span(0, document.text().length()), Role.BODY, List.of(), List.of(), Optional.empty());
        return new Reading(
                new Annotated(document, List.of(sentence), List.of(), mentions, List.of(), List.of()),
                statements,
                events,
                List.of());
    }

    private List<Document> affair() {
        return List.of(
                saying("2021-01-10", RUSSIA, Act.THREATEN, DROWN, UKRAINE),
                report("2021-02-11", "Nothing came of it."),
                saying("2021-06-12", RUSSIA, Act.ACCUSE, BLEW, UKRAINE),
                saying("2021-06-30", UKRAINE, Act.DENY, "that " + BLEW, RUSSIA),
                doing("2021-10-20", "Russia drowned the Ukrainian orchards"),
                saying("2022-05-01", RUSSIA, Act.ACCUSE, BLEW, UKRAINE),
                saying("2022-05-20", UKRAINE, Act.DENY, "that " + BLEW, RUSSIA));
    }

    private void add(List<Document> documents) {
        all(documents).forEach(intake::add);
    }

    // Reports as alike as these make a story that takes no others.
    private List<Document> all(List<Document> documents) {
        List<Document> all = new ArrayList<>();
        for (Document document : documents) {
            String day = document.published().date().orElseThrow().toString();
            for (String other : List.of("x", "y")) all.add(report(day + other, day, "Word of " + other + "."));
            all.add(document);
        }
        return all;
    }

    private Reading reading(Document document) {
        return Objects.requireNonNull(readings.get(document.id()));
    }

    private List<Commitment> ledger() {
        return archive.commitments(Optional.empty(), 10).rows();
    }

    private List<Claim> claims() {
        return archive.threads(Optional.empty(), 10).rows().stream()
                .flatMap(thread -> thread.claims().stream())
                .toList();
    }

    @Test
    void deedMonthsLaterIsProposedAsSequelAndGoesWithItsReport() {
        Document deed = affair().get(4);
        add(affair());
        assertThat(ledger())
                .singleElement()
                .satisfies(threat -> assertThat(threat.followedBy())
                        .extracting(each -> each.event().document())
                        .containsExactly(deed.id()));
        intake.remove(deed.id());
        assertThat(ledger())
                .singleElement()
                .satisfies(threat -> assertThat(threat.followedBy()).isEmpty());
    }

    @Test
    void eachDisputeOfTheThreadStaysWhenAnotherComes() {
        add(affair());
        assertThat(archive.threads(Optional.empty(), 10).rows())
                .singleElement()
                .extracting(thread -> thread.stories().size())
                .isEqualTo(affair().size());
        assertThat(claims()).extracting(claim -> claim.positions().size()).containsExactly(2, 2);
        intake.remove(affair().get(3).id());
        assertThat(claims()).hasSize(1);
    }

    @Test
    void oneReportAtATimeGivesTheSameAsAllAtOnce() {
        add(affair());
        assertThat(claims()).isNotEmpty();
        List<StoryThread> threads = archive.threads(Optional.empty(), 10).rows();
        List<Commitment> ledger = ledger();
        archive.close();
        archive = open("other.db");
        intake.take(sink -> all(affair()).forEach(document -> sink.accept(reading(document))), new Silent());
        assertThat(archive.threads(Optional.empty(), 10).rows()).isEqualTo(threads);
        assertThat(ledger()).isEqualTo(ledger);
    }

    @Test
    void reportsAreNewUntilTheirThreadIsFound() {
        Document first = affair().get(0);
        archive.write(filing -> new Placing(filing).add(reading(first), Set.of()));
        assertThat(archive.unthreadedReports()).extracting(Report::id).containsExactly(first.id());
        intake.add(affair().get(1));
        assertThat(archive.unthreadedReports()).isEmpty();
        archive.write(filing -> {
            filing.replace(reading(first));
            return true;
        });
        assertThat(archive.unthreadedReports()).extracting(Report::id).containsExactly(first.id());
    }

    @Test
    void threatIsGoneWithTheCorrectedReport() {
        add(affair());
        Document threat = affair().get(0);
        Document corrected =
                Document.ofText(threat.origin(), threat.text() + ", it says").published(threat.published());
        readings.put(corrected.id(), reading(corrected, List.of(), List.of()));
        intake.add(corrected);
        assertThat(ledger()).isEmpty();
        assertThat(archive.check(id -> {})).isEmpty();
    }
}
