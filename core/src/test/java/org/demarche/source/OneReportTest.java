package org.demarche.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.Document;
import org.demarche.Problem;
import org.junit.jupiter.api.Test;

class OneReportTest {
    // Nothing that any reader is given breaks it on purpose; one that is missing breaks on everything.
    private final OneReport broken = new OneReport(null, null);

    @Test
    void tellsAFaultAsAProblemOfTheReport() {
        Collected sink = new Collected();
        broken.page("a.html", "<p>words</p>", Given.NOTHING, sink);
        broken.fragment("b.html", "<p>words</p>", Given.NOTHING, sink);
        broken.text("c.txt", "words", Given.NOTHING, sink);
        assertThat(sink.documents).isEmpty();
        assertThat(sink.problems).extracting(Problem::origin).containsExactly("a.html", "b.html", "c.txt");
        assertThat(sink.problems)
                .allSatisfy(problem ->
                        assertThat(problem.message()).contains("a fault in Démarche", "NullPointerException"));
    }

    @Test
    void leavesTheFaultsOfTheSinkToTheSink() {
        Sink full = new Sink() {
            @Override
            public void document(Document document) {
                throw new IllegalStateException("full");
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem.message());
            }
        };
        Reports reports = new Reports(Limits.STANDARD, InputStream.nullInputStream());
        assertThatThrownBy(() -> reports.read(
                        "a.txt",
                        new ByteArrayInputStream(
                                "The minister refused the offer on Monday.".getBytes(StandardCharsets.UTF_8)),
                        full))
                .isInstanceOf(IllegalStateException.class);
    }
}
