package org.demarche.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.Act;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Evidence;
import org.demarche.Naming;
import org.demarche.Quoted;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Document REPORT = Document.ofText(
            "a", "Oslo called the raid “a crime,” and Eide spoke of a “special operation” in the north.");

    private static Span span(String words) {
        int at = REPORT.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Readings readings() {
        Span marked = span("“special operation”");
        Quoted quoted = new Quoted(marked, span("special operation"), 0, true);
        Speaker eide = new Speaker.Named(Actor.unknown("Espen Eide", Actor.Kind.PERSON), Optional.empty());
        Statement statement = new Statement(
                REPORT.id(),
                marked,
                Statement.Form.DIRECT,
                Act.ASSERT,
                List.of(marked),
                Optional.empty(),
                eide,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.9);
        Annotated annotated = new Annotated(REPORT, List.of(), List.of(quoted), List.of(), List.of(), List.of());
        return new Readings(List.of(new Reading(annotated, List.of(statement), List.of(), List.of())));
    }

    private static String name(String words) {
        return readings().name(new Naming.Name(words, new Evidence(REPORT.id(), span(words))));
    }

    @Test
    void closesAQuotationCutOffAtItsMark() {
        assertThat(readings().words(REPORT.id(), span("Oslo called the raid “a crime,")))
                .isEqualTo("Oslo called the raid “a crime,”");
        assertThat(readings().words(REPORT.id(), span("special operation” in the north")))
                .isEqualTo("“special operation” in the north");
        assertThat(readings().words(REPORT.id(), span("special operation"))).isEqualTo("special operation");
    }

    @Test
    void leavesANameInAQuotationToItsSpeaker() {
        assertThat(name("special operation")).isEqualTo("special operation (quoting Espen Eide)");
        assertThat(name("raid")).isEqualTo("raid");
    }
}
