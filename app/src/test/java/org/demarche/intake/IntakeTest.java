package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.Annotated;
import org.demarche.Block;
import org.demarche.Document;
import org.demarche.DocumentId;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Role;
import org.demarche.Span;
import org.demarche.Story;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Counts;
import org.demarche.store.Receipt;
import org.demarche.store.Report;
import org.demarche.store.StoryLine;
import org.demarche.story.StoryIndex;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How reports come into an archive and its stories stay woven. */
class IntakeTest {
    private static final String STORM =
            "A storm tore the roofs off houses in the harbour town of Ostby. Fishermen moored their boats. The storm damaged"
                    + " the harbour wall and the lighthouse.";
    private static final String TARIFF =
            "Norland raised its tariffs on steel from Suderland. The steel makers of Suderland asked their ministry of trade"
                    + " for tariffs in return.";

    private static final List<Document> AFFAIRS = List.of(
            storm("a", 1),
            tariff("b", 2),
            report(
                    "c",
                    "Orchestra opens its season with a new conductor",
                    "The orchestra played in the old town on Saturday. Houses near the hall were dark. The conductor asked"
                            + " for patience, and the audience rose for her.",
                    LocalDate.of(2024, 3, 2)),
            report(
                    "d",
                    "Footballers win the cup after penalties",
                    "The players raised the cup before their supporters. The keeper saved two penalties. Supporters asked"
                            + " for a parade through the town.",
                    LocalDate.of(2024, 3, 3)),
            storm("e", 2),
            tariff("f", 3));

    @TempDir
    private Path folder;

    private Archive archive;
    private final List<DocumentId> read = new ArrayList<>();

    @BeforeEach
    void open() {
        archive = Archives.open(folder.resolve("archive.db").toString(), document -> Optional.empty());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Reading bare(Document document) {
        synchronized (read) {
            read.add(document.id());
        }
        Annotated annotated = new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }

    private Intake intake(Function<Document, Reading> pipeline) {
        return new Intake(archive, pipeline, new Loom(new StoryWeaver()), 2);
    }

    private void add(Document... documents) {
        intake(this::bare).add(sink -> List.of(documents).forEach(sink::document), new Silent());
    }

    private static Document report(String origin, String title, String body, LocalDate day) {
        String text = title + "\n\n" + body;
        Document plain = Document.ofText(origin, text);
        Span head = new Span(0, title.length());
        return new Document(
                plain.id(),
                Optional.empty(),
                origin,
                0,
                Optional.of(origin),
                Optional.of(title),
                List.of(),
                Optional.empty(),
                Published.on(day, Published.Known.MARKUP),
                Optional.empty(),
                "en",
                text,
                List.of(new Block(head, Role.HEADLINE), new Block(new Span(head.end() + 2, text.length()), Role.BODY)));
    }

    private static Document storm(String origin, int day) {
        return report(
                origin, "Storm in Ostby harbour " + origin, STORM + " Word of " + origin, LocalDate.of(2024, 3, day));
    }

    private static Document tariff(String origin, int day) {
        return report(
                origin,
                "Norland raises steel tariffs " + origin,
                TARIFF + " Word of " + origin,
                LocalDate.of(2024, 3, day));
    }

    private List<StoryLine> stories() {
        return archive.stories(Optional.empty(), Optional.empty(), Optional.empty(), 50)
                .rows();
    }

    @Test
    void reportsOfOneHappeningBecomeOneWovenStory() {
        add(storm("a", 1), tariff("b", 2), storm("c", 2), tariff("d", 3), storm("e", 1));
        assertThat(stories()).extracting(StoryLine::reports).containsExactly(2, 3);
        Story story = archive.story(stories().get(1).id()).orElseThrow();
        assertThat(archive.reportsOf(story.id())).extracting(Report::origin).containsExactlyInAnyOrder("a", "c", "e");
        assertThat(archive.counts())
                .extracting(Counts::stories, Counts::waiting)
                .containsExactly(2L, 0L);
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void reportsThatAreThereAreNotReadAgain() {
        add(storm("a", 1), tariff("b", 2));
        read.clear();
        add(storm("a", 1), tariff("b", 2), storm("c", 2));
        assertThat(read).containsExactly(storm("c", 2).id());
    }

    @Test
    void correctedReportTakesThePlaceOfTheOldOneInItsStory() {
        add(storm("a", 1), storm("b", 2));
        String story = stories().get(0).id();
        Document corrected =
                report("b", "Storm in Ostby harbour, corrected", STORM + " Nobody was hurt.", LocalDate.of(2024, 3, 2));
        add(corrected);
        assertThat(archive.reportsOf(story))
                .extracting(Report::id)
                .contains(corrected.id())
                .hasSize(2);
        assertThat(archive.story(story).orElseThrow().documents()).contains(corrected.id());
        assertThat(archive.report(storm("b", 2).id()).orElseThrow().supersededBy())
                .contains(corrected.id());
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void storyGrowsUnderTheSameIdWhenTheArchiveIsOpenedAgain() {
        add(storm("a", 1), storm("b", 2));
        String story = stories().get(0).id();
        archive.close();
        open();
        add(storm("c", 3));
        assertThat(stories()).extracting(StoryLine::id).containsExactly(story);
        assertThat(archive.story(story).orElseThrow().documents()).hasSize(3);
    }

    @Test
    void removedReportLeavesItsStoryAndTheLastTakesTheStoryAlong() {
        add(storm("a", 1), storm("b", 2));
        Intake intake = intake(this::bare);
        assertThat(intake.remove(storm("a", 1).id())).isTrue();
        assertThat(stories()).extracting(StoryLine::reports).containsExactly(1);
        assertThat(intake.remove(storm("b", 2).id())).isTrue();
        assertThat(stories()).isEmpty();
        assertThat(intake.remove(storm("b", 2).id())).isFalse();
        assertThat(archive.check(id -> {})).isEmpty();
    }

    @Test
    void oneReportAtATimeGivesTheSameStoriesAsManyAtOnce() {
        Document[] all = {storm("a", 1), tariff("b", 2), storm("c", 2), tariff("d", 3), storm("e", 1)};
        Intake intake = intake(this::bare);
        for (Document document : all) intake.add(document);
        List<StoryLine> single = stories();
        archive.close();
        archive = Archives.open(folder.resolve("other.db").toString(), document -> Optional.empty());
        add(all);
        assertThat(stories()).isEqualTo(single);
    }

    @Test
    void storiesGrowInAnArchiveAsTheyDoInMemory() {
        StoryIndex inMemory = new StoryIndex();
        Intake intake = intake(this::bare);
        for (Document document : AFFAIRS) {
            inMemory.add(document);
            // Each in a transaction of its own, so that the next finds nothing but what was written.
            intake.add(document);
            assertThat(archive.report(document.id()).flatMap(Report::story)).contains(inMemory.storyOf(document.id()));
        }
        assertThat(stories()).hasSize(4);
    }

    @Test
    void whatWasFiledBeforeAFaultStaysAndTheRestFollowsLater() {
        Document[] many = new Document[36];
        for (int i = 0; i < many.length; i++)
            many[i] = i % 2 == 0 ? storm("s" + i, 1 + i / 2) : tariff("t" + i, 1 + i / 2);
        List<DocumentId> acknowledged = new ArrayList<>();
        Intake broken = intake(document -> {
            if (document.origin().equals("t33")) throw new IllegalStateException("power cut");
            return bare(document);
        });
        assertThatThrownBy(() -> broken.add(sink -> List.of(many).forEach(sink::document), new Silent() {
                    @Override
                    public void filed(Reading reading, Receipt receipt) {
                        acknowledged.add(receipt.document());
                    }
                }))
                .hasMessage("power cut");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(16).allMatch(archive::holds);
        assertThat(archive.check(id -> {})).isEmpty();
        add(many);
        assertThat(archive.counts())
                .extracting(Counts::reports, Counts::waiting)
                .containsExactly(36L, 0L);
    }
}
