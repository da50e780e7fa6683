package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.Document;
import org.demarche.Problem;
import org.demarche.Role;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void takesWhatIsGivenWithTheText() {
        Document document = Collected.fromInput("""
                {"id": "n7", "url": "https://www.dawn.com/news/1", "title": "Port reopens", "authors": ["Ana Lund"], "published": "2021-05-03T12:05:00+05:00", "language": "en", "text": "Port reopens\\n\\nThe harbour city reopened its port on Monday, the mayor said."}
                """).only();
        assertThat(document.given()).contains("n7");
        assertThat(document.origin()).isEqualTo("https://www.dawn.com/news/1");
        assertThat(document.outlet()).contains("Dawn");
        assertThat(document.authors()).containsExactly("Ana Lund");
        assertThat(document.published().value()).contains("2021-05-03T12:05");
        assertThat(Collected.words(document, Role.HEADLINE)).isEqualTo("Port reopens");
    }

    @Test
    void readsHtmlInALine() {
        Document document = Collected.fromInput(
                        "{\"html\": \"<h1>Port reopens after storm</h1><p>The harbour city reopened its port on Monday, the mayor said at the pier.</p>\", \"id\": \"h\"}\n")
                .only();
        assertThat(Collected.words(document, Role.BODY)).startsWith("The harbour city");
    }

    @Test
    void tellsWhichLineIsBadAndReadsTheOthers() {
        Collected read = Collected.fromInput("""
                {"id": "1", "text": "The envoy arrived on Friday for talks about the border."}
                {"id": "2", "text":
                {"id": "3"}
                [1]

                {"id": "4", "text": "The envoy left on Sunday without a word to reporters."}
                """);
        assertThat(read.documents)
                .extracting(document -> document.given().orElseThrow())
                .containsExactly("1", "4");
        assertThat(read.problems).extracting(Problem::origin).containsExactly("-:2", "-:3", "-:4");
        assertThat(read.problems.get(1).message()).contains("neither \"text\" nor \"html\"");
    }
}
