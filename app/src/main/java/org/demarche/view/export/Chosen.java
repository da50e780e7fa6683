package org.demarche.view.export;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Finding;
import org.demarche.Reading;
import org.demarche.Statement;

/**
 * A reading and which of its findings a file shall hold.
 *
 * @param reading the whole reading
 * @param wanted true for findings that go into the file
 */
public record Chosen(Reading reading, Predicate<Finding> wanted) {
    /**
     * A finding with its name.
     *
     * @param id the report's id with the finding's place among its kind, from 1: {@code 0123456789abcdef-s12}
     * @param finding the statement or event
     */
    record Named<T extends Finding>(String id, T finding) {}

    Document document() {
        return reading.document();
    }

    Stream<Named<Statement>> statements() {
        return named(reading.statements(), "-s");
    }

    Stream<Named<Event>> events() {
        return named(reading.events(), "-e");
    }

    /** The reading with none but the chosen findings. */
    Reading trimmed() {
        return new Reading(
                reading.annotated(),
                reading.statements().stream().filter(wanted).toList(),
                reading.events().stream().filter(wanted).toList(),
                reading.problems());
    }

    private <T extends Finding> Stream<Named<T>> named(List<T> findings, String sign) {
        return IntStream.range(0, findings.size())
                .filter(at -> wanted.test(findings.get(at)))
                .mapToObj(at -> new Named<>(document().id().value() + sign + (at + 1), findings.get(at)));
    }
}
