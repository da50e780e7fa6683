package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.StoryThread;
import org.demarche.store.Archive;
import org.demarche.store.Archives;
import org.demarche.store.Report;
import org.demarche.story.StoryWeaver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the stories of an archive are linked to threads while reports come and go, one at a time. */
class ThreadingTest {
    private static final Document FIRST = talks("a", 2021);
    private static final Document SECOND = talks("b", 2022);
    private static final Document THIRD = talks("c", 2023);
    private static final Document OTHER = dated(
            "d",
            LocalDate.of(2020, 5, 1),
            "Russia and Turkey talk about the river dam and share the prize for the best cheese. Judges tasted"
                    + " ninety kinds in one hall while the audience hummed, and bakers brought bread, butter and honey.");

    @TempDir
    private Path folder;

    private Archive archive;
    private Intake intake;

    @BeforeEach
    void open() {
        archive = Archives.open(folder.resolve("archive.db").toString(), document -> Optional.empty());
        intake = new Intake(archive, ThreadingTest::reading, new Loom(new StoryWeaver(), 2), 1);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static Document talks(String origin, int year) {
        return dated(
                origin,
                LocalDate.of(year, 5, 1),
                "Russia, Ukraine and Turkey talk about the river dam. The envoys disagree about the height of the dam and"
                        + " the water that the turbines need, round " + year + ".");
    }

    private static Document dated(String origin, LocalDate day, String text) {
        return Document.ofText(origin, text).published(Published.on(day, Published.Known.MARKUP));
    }

    private static Reading reading(Document document) {
        List<Mention> mentions = new ArrayList<>();
        for (String country : List.of("Russia", "Ukraine", "Turkey")) {
            if (!document.text().contains(country)) continue;
            Span span =
                    new Span(document.text().indexOf(country), document.text().indexOf(country) + country.length());
            String code = country.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
            Actor actor = new Actor(
                    country, Actor.Kind.COUNTRY, Optional.of(code), Optional.empty(), Actor.Basis.TEXT, "in the text");
            mentions.add(new Mention(span, span, Mention.Form.NAME, actor));
        }
        Annotated annotated = new Annotated(document, List.of(), List.of(), mentions, List.of(), List.of());
        return new Reading(annotated, List.of(), List.of(), List.of());
    }

    private String story(Document document) {
        return archive.report(document.id()).flatMap(Report::story).orElseThrow();
    }

    private List<StoryThread> threads() {
        return archive.threads(Optional.empty(), 10).rows();
    }

    private void add(Document... documents) {
        for (Document document : documents) intake.add(document);
    }

    @Test
    void storiesOfOneDevelopmentAreOneThreadInWhateverOrderTheyCome() {
        add(THIRD, OTHER, FIRST, SECOND);
        assertThat(threads()).hasSize(1);
        assertThat(threads().get(0).stories()).containsExactly(story(FIRST), story(SECOND), story(THIRD));
        assertThat(threads().get(0).links()).hasSize(2).allMatch(link -> link.contains("RUS, TUR, UKR"));
        assertThat(archive.threadOf(story(OTHER))).isEmpty();
        assertThat(archive.unlinked()).isEmpty();
        assertThat(archive.unthreaded()).isEmpty();
    }

    @Test
    void threadHoldsTogetherWithoutAStoryInItsMiddle() {
        add(FIRST, SECOND, THIRD);
        intake.remove(SECOND.id());
        assertThat(threads()).extracting(StoryThread::stories).containsExactly(List.of(story(FIRST), story(THIRD)));
    }

    @Test
    void threadIsGoneWithAllItsStoriesButOne() {
        add(FIRST, SECOND);
        assertThat(threads()).hasSize(1);
        intake.remove(FIRST.id());
        assertThat(threads()).isEmpty();
        intake.remove(SECOND.id());
        assertThat(threads()).isEmpty();
        assertThat(archive.check(id -> {})).isEmpty();
    }
}
