package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Reading;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final String ADDRESS = "https://news.example/2031/05/";
    private static final String HEADLINE = "minister-says-the-country-will-not-pay-the-fine";

    private static List<String> labels(String... origins) {
        List<Reading> readings = Stream.of(origins)
                .map(origin -> Document.ofText(origin, "Words of " + origin))
                .map(document -> new Annotated(document, List.of(), List.of(), List.of(), List.of(), List.of()))
                .map(annotated -> new Reading(annotated, List.of(), List.of(), List.of()))
                .toList();
        Labels labels = new Labels(readings);
        return readings.stream()
                .map(reading -> labels.name(reading.document().id()))
                .toList();
    }

    @Test
    void shortNamesStay() {
        assertThat(labels("a/01_post.txt", "a/02_post.txt")).containsExactly("01", "02");
        assertThat(labels("a/post.txt", "b/post.txt")).containsExactly("a/post.txt", "b/post.txt");
    }

    @Test
    void longAddressIsCutBetweenItsWords() {
        assertThat(labels(ADDRESS + HEADLINE + ".html?from=feed")).containsExactly("minister-says-the-country-will…");
    }

    @Test
    void namesCutToTheSameAreCounted() {
        assertThat(labels(ADDRESS + HEADLINE, ADDRESS + HEADLINE + "-again"))
                .containsExactly("minister-says-the-country-will…", "minister-says-the-country-will…2");
    }

    @Test
    void longPathKeepsItsEnd() {
        assertThat(labels("news/2031/05/one/the-evening-post.txt", "news/2031/05/two/the-evening-post.txt"))
                .containsExactly("…/05/one/the-evening-post.txt", "…/05/two/the-evening-post.txt");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(labels("x".repeat(30) + "\uD83D\uDE00".repeat(5)))
                .singleElement()
                .satisfies(label -> assertThat(label.codePoints().noneMatch(each -> each >= 0xD800 && each <= 0xDFFF))
                        .isTrue());
    }
}
