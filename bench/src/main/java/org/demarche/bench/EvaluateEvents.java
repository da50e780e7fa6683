package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.EventType;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.cli.Subcommand;
import org.demarche.cli.Wiring;
import org.demarche.extract.event.PairCoder;
import org.demarche.extract.event.PairCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche evaluate events}: which event a sentence tells between two marked parties. */
@Command(
        name = "events",
        description = "Score event types on sentences with a marked pair of parties; of sets that name no type, whether"
                + " anything is told.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche evaluate events GOLD.jsonl --errors 20 --calibration"})
public final class EvaluateEvents implements Subcommand {
    @Parameters(paramLabel = "GOLD.jsonl", description = "Lines with \"marked\" text and \"events\".")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N wrong ones.", defaultValue = "0")
    private int errors;

    @Option(names = "--calibration", description = "Show how often events of each confidence are right.")
    private boolean calibration;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Confusion types = new Confusion();
    private final Reliability reliability = new Reliability();
    private final Confusion quads = new Confusion();
    private final List<String> wrong = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<ToldAtAll.Line> lines = ToldAtAll.read(gold);
        if (!lines.isEmpty()) return tellAtAll(lines);
        List<MarkedPair> pairs = MarkedPair.read(gold);
        boolean joined = pairs.stream().anyMatch(pair -> pair.type().equals("YIELD"));
        PairCoder coder = new PairCoder();
        try (LanguageEngine engine = OnnxEngine.load()) {
            for (MarkedPair pair : pairs) score(pair, code(engine, coder, pair), joined);
        }
        report(spec.commandLine().getOut());
        return 0;
    }

    // A set without types: of pairs, is the event between them sure; of sentences, does the whole reading give any?
    private Integer tellAtAll(List<ToldAtAll.Line> lines) throws IOException {
        ToldAtAll score = new ToldAtAll();
        if (lines.get(0).hasPair()) {
            Map<String, MarkedPair> pairs = new HashMap<>();
            for (MarkedPair pair : MarkedPair.read(gold)) pairs.put(pair.id(), pair);
            PairCoder coder = new PairCoder();
            try (LanguageEngine engine = OnnxEngine.load()) {
                score.score(
                        lines,
                        line -> code(engine, coder, Objects.requireNonNull(pairs.get(line.id())))
                                .filter(told -> ToldAtAll.isSure(told.confidence()))
                                .isPresent());
            }
        } else {
            try (Wiring wiring = new Wiring()) {
                var pipeline = wiring.pipeline();
                score.score(
                        lines,
                        line -> !pipeline.apply(Document.ofText(line.id(), line.text()))
                                .events()
                                .isEmpty());
            }
        }
        spec.commandLine().getOut().print(score.table());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static Optional<PairCoding> code(LanguageEngine engine, PairCoder coder, MarkedPair pair) {
        List<Sentence> sentences = engine.parse(Document.ofText(pair.id(), pair.text()));
        Span anywhere = new Span(0, pair.text().length());
        Span source = pair.source().or(pair::target).orElse(anywhere);
        Span target = pair.target().orElse(source);
        return coder.code(sentences, source, target);
    }

    private void score(MarkedPair pair, Optional<PairCoding> told, boolean joined) {
        String type = told.map(coding -> label(coding.type(), joined)).orElse(Confusion.NONE);
        String quad = told.map(coding -> quad(coding.type(), joined)).orElse(Confusion.NONE);
        types.add(pair.type(), type);
        quads.add(pair.quad(), quad);
        told.ifPresent(coding -> reliability.add(coding.type().name(), coding.confidence(), type.equals(pair.type())));
        if (type.equals(pair.type())) return;
        wrong.add(
                pair.type() + " told " + type + " " + told.map(PairCoding::why).orElse(List.of()) + " " + pair.id()
                        + System.lineSeparator() + "    " + shown(pair));
    }

    private static String shown(MarkedPair pair) {
        String source = pair.source().map(span -> span.in(pair.text())).orElse("?");
        String target = pair.target().map(span -> span.in(pair.text())).orElse("?");
        return "[" + source + "] > [" + target + "]: " + pair.text();
    }

    // Some gold sets keep CONCEDE and RETREAT as one material type.
    private static String label(EventType type, boolean joined) {
        return joined && isYielding(type) ? "YIELD" : type.name();
    }

    private static boolean isYielding(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT;
    }

    private static String quad(EventType type, boolean joined) {
        int quad = joined && isYielding(type) ? 2 : type.quad();
        return List.of("V-COOP", "M-COOP", "V-CONF", "M-CONF").get(quad - 1);
    }

    private void report(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "sentences %d  coded %.1f %%  type macro F1 %.1f (accuracy %.1f)  quad macro F1 %.1f%n",
                types.total(),
                100 * types.coded(),
                100 * types.macroF1(),
                100 * types.accuracy(),
                100 * quads.macroF1());
        out.print(types.table());
        out.print(quads.table());
        if (calibration) reliability.lines().forEach(out::println);
        wrong.stream().limit(errors).forEach(out::println);
        out.flush();
    }
}
