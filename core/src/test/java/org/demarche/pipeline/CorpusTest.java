package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Event;
import org.demarche.Party;
import org.demarche.Problem;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.Statement;
import org.demarche.TimeValue;
import org.demarche.pipeline.CorpusCase.Expected;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.source.Sink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every case of the corpus finds what it says, through the whole pipeline. */
class CorpusTest {
    @RegisterExtension
    static final WiredPipeline WIRED = new WiredPipeline();

    @TestFactory
    Stream<DynamicTest> findsWhatTheCaseSays() {
        List<CorpusCase> cases = CorpusCase.all(Path.of("..", "corpus"));
        assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private static void check(CorpusCase wanted) {
        Document document = document(wanted);
        Reading reading = WIRED.pipeline().read(document);
        String found = described(reading);
        for (Expected expected : wanted.findings()) {
            boolean there = expected.kind().equals("statement")
                    ? reading.statements().stream().anyMatch(each -> matches(expected, each, wanted.text()))
                    : reading.events().stream().anyMatch(each -> matches(expected, each));
            assertThat(there)
                    .as("%s %s is among%n%s", expected.kind(), expected.fields(), found)
                    .isTrue();
        }
        wanted.statements()
                .ifPresent(n -> assertThat(reading.statements()).as(found).hasSize(n));
        wanted.events().ifPresent(n -> assertThat(reading.events()).as(found).hasSize(n));
        for (String words : wanted.absent())
            assertThat(contents(reading)).noneMatch(content -> content.contains(words));
    }

    private static Document document(CorpusCase wanted) {
        List<Document> documents = new ArrayList<>();
        new Reports(Limits.STANDARD, InputStream.nullInputStream())
                .read(List.of(wanted.report().toString()), new Sink() {
                    @Override
                    public void document(Document document) {
                        documents.add(document);
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new AssertionError(problem.toString());
                    }
                });
        Document read = documents.get(0);
        assertThat(read.text()).isEqualTo(wanted.text());
        return read.published().date().isPresent()
                ? read
                : read.published(Published.on(wanted.published(), Published.Known.STATED));
    }

    private static boolean matches(Expected expected, Statement found, String text) {
        return expected.field("form").map(found.form().label()::equals).orElse(true)
                && expected.field("act").map(found.act().name()::equals).orElse(true)
                && expected.field("speaker").map(name -> speaks(name, found)).orElse(true)
                && expected.field("via")
                        .map(name -> found.via()
                                .filter(via -> via.name().equals(name))
                                .isPresent())
                        .orElse(true)
                && expected.field("target")
                        .map(code -> codes(found.target().stream().toList()).equals(code))
                        .orElse(true)
                && expected.field("said")
                        .map(day -> value(found.said()).equals(day))
                        .orElse(true)
                && spans(expected.spans("content"), found.content(), text)
                && spans(expected.spans("cue"), found.cue().stream().toList(), text)
                && spans(expected.spans("condition"), found.condition().stream().toList(), text);
    }

    // "Belarus (government)" stands for any words that name the government of that country.
    private static boolean speaks(String name, Statement found) {
        return name.endsWith(" (government)")
                ? found.speaker().name().startsWith(name.substring(0, name.indexOf(" (")))
                : found.speaker().name().equals(name);
    }

    private static boolean matches(Expected expected, Event found) {
        return expected.field("type").map(found.type().name()::equals).orElse(true)
                && expected.field("status").map(found.status().label()::equals).orElse(true)
                && expected.field("actors")
                        .map(codes -> codes(found.actors()).equals(codes))
                        .orElse(true)
                && expected.field("recipients")
                        .map(codes -> codes(found.recipients()).equals(codes))
                        .orElse(true)
                && expected.field("when")
                        .map(day -> value(found.when()).equals(day))
                        .orElse(true);
    }

    // Marks at the rims of a span do not count, as in every scorer of quotations.
    private static boolean spans(List<Span> wanted, List<Span> found, String text) {
        return wanted.isEmpty()
                || wanted.stream()
                        .map(span -> bare(span, text))
                        .toList()
                        .equals(found.stream().map(span -> bare(span, text)).toList());
    }

    private static Span bare(Span span, String text) {
        int from = span.start();
        int to = span.end();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) from++;
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) to--;
        return new Span(from, to);
    }

    private static String value(Optional<TimeValue> time) {
        return time.map(TimeValue::timex3).orElse("");
    }

    private static String codes(List<Party> parties) {
        return parties.stream()
                .map(party -> party.actor().code().orElse(party.actor().name()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> contents(Reading reading) {
        return reading.statements().stream()
                .map(each -> each.contentSpan().in(reading.document().text()))
                .toList();
    }

    private static String described(Reading reading) {
        String text = reading.document().text();
        Stream<String> said = reading.statements().stream().map(each -> described(each, text));
        Stream<String> done = reading.events().stream().map(each -> described(each, text));
        return Stream.concat(said, done).collect(Collectors.joining("\n"));
    }

    private static String described(Statement found, String text) {
        return "statement " + found.form().label() + " " + found.act() + " speaker "
                + found.speaker().name() + " via "
                + found.via().map(Speaker::name).orElse("–") + " target "
                + codes(found.target().stream().toList())
                + " said " + value(found.said()) + " content " + words(found.content(), text) + " cue "
                + words(found.cue().stream().toList(), text) + " condition "
                + words(found.condition().stream().toList(), text);
    }

    private static String described(Event found, String text) {
        return "event " + found.type() + " " + found.status().label() + " " + codes(found.actors()) + " → "
                + codes(found.recipients()) + " when " + value(found.when()) + " "
                + words(List.of(found.evidence()), text);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> span.start() + "-" + span.end() + " «" + span.in(text) + "»")
                .collect(Collectors.joining(" "));
    }
}
