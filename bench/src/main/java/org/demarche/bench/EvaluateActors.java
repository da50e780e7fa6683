package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.Actor;
import org.demarche.Annotated;
import org.demarche.Document;
import org.demarche.Mention;
import org.demarche.Published;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.NewsAnnotator;
import org.demarche.annotate.engine.OnnxEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code demarche evaluate actors}: is the country and the sector of a phrase right?
 *
 * <p>A phrase is right when every field its line expects is met: {@code country} (empty: none, or a code that is no
 * country's: NGO, IMG, MNC), and the sector by {@code code_1} or {@code code_2} (empty, {@code UNK} and {@code JNK}: none;
 * question marks: anything). A phrase that names a place and no actor has the country of the place.
 */
@Command(
        name = "actors",
        description = "Score the country and sector of phrases for actors.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche evaluate actors GOLD.jsonl",
            "  demarche evaluate actors GOLD.jsonl --on 2022-06-30 --errors 20"
        })
final class EvaluateActors implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NO_COUNTRY = Set.of("NGO", "IMG", "MNC");

    @Parameters(paramLabel = "GOLD.jsonl", description = "one {text, expect: {country, code_1}} a line")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path gold;

    @Option(names = "--on", paramLabel = "DATE", description = "the day the phrases are read on (default: none)")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--errors", description = "list so many errors")
    private int errors;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        try (LanguageEngine engine = OnnxEngine.load();
                BufferedReader lines = Files.newBufferedReader(gold)) {
            NewsAnnotator annotator = new NewsAnnotator(engine);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) continue;
                all++;
                judge(JSON.readTree(line), annotator).ifPresent(wrong::add);
            }
        }
        report(all, wrong);
        return 0;
    }

    private void report(int all, List<String> wrong) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("phrases\t%d%nright\t%.1f %%%n", all, all == 0 ? 0.0 : 100.0 * (all - wrong.size()) / all);
        wrong.stream().limit(errors).forEach(out::println);
        out.flush();
    }

    private Optional<String> judge(JsonNode row, NewsAnnotator annotator) {
        String text = row.path("text").asText();
        Annotated annotated = annotated(text, annotator);
        Optional<Actor> actor = actor(annotated);
        String country = actor.flatMap(Actor::code)
                .or(() -> annotated.places().stream()
                        .findFirst()
                        .map(place -> place.place().country()))
                .filter(code -> !NO_COUNTRY.contains(code))
                .orElse("");
        String sector = actor.flatMap(Actor::sector).orElse("");
        JsonNode expect = row.path("expect");
        boolean right = (!expect.has("country")
                        || expect.path("country").asText().equals(country))
                && (!expect.has("code_1")
                        || meets(expect.path("code_1").asText(), sector)
                        || expect.has("code_2") && meets(expect.path("code_2").asText(), sector));
        return right ? Optional.empty() : Optional.of(text + "\t" + expect + "\tgot " + country + " " + sector);
    }

    private static boolean meets(String expected, String sector) {
        return switch (expected) {
            case "", "UNK", "JNK" -> sector.isEmpty();
            default -> expected.startsWith("?") || expected.equals(sector);
        };
    }

    private Annotated annotated(String text, NewsAnnotator annotator) {
        Document document = Document.ofText(text, text);
        return annotator.annotate(on.map(day -> document.published(Published.on(day, Published.Known.STATED)))
                .orElse(document));
    }

    /** Whom the phrase stands for: its widest mention, or the country word that qualifies it. */
    private static Optional<Actor> actor(Annotated annotated) {
        return annotated.mentions().stream()
                .max((a, b) -> Integer.compare(weight(a), weight(b)))
                .map(Mention::actor);
    }

    private static int weight(Mention mention) {
        return mention.span().length() + (mention.form() == Mention.Form.ADJECTIVE ? 0 : 1000);
    }
}
