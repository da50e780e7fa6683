package org.demarche.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.demarche.Document;
import org.demarche.Sentence;
import org.demarche.annotate.LanguageEngine;
import org.demarche.annotate.engine.OnnxEngine;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.view.Conllu;
import org.demarche.view.ParseJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche parse}: what the language engine sees in a text. */
@Command(
        name = "parse",
        description = "Print the sentences of reports with tags, lemmas, trees and names.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche parse report.txt",
            "  demarche parse --format json report.txt | jq .sentences[0].names",
            "  echo 'Talks resume on Monday.' | demarche parse -"
        })
public final class ParseCommand implements Subcommand {
    /** The forms a parse can be printed in. */
    enum Format {
        CONLLU,
        JSON
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, addresses, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> places;

    @Mixin
    private Outside outside = new Outside();

    @Option(names = "--format", description = "One of conllu, json (default: conllu).")
    private String format = "conllu";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        Format chosen = format();
        try (LanguageEngine engine = OnnxEngine.load()) {
            Parsing parsing = new Parsing(engine, chosen, spec.commandLine().getErr());
            new Reports(Limits.STANDARD, System.in, outside.web()).read(places, parsing);
            return parsing.exitCode();
        }
    }

    private Format format() {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--format " + format + ": choose conllu or json");
        }
    }

    /** Parses documents and prints their sentences in one form. */
    private static final class Parsing extends PrintingSink {
        private final LanguageEngine engine;
        private final Format format;
        private final PrintStream out;

        Parsing(LanguageEngine engine, Format format, PrintWriter err) {
            super(err);
            this.engine = engine;
            this.format = format;
            this.out = new PrintStream(StandardOutput.open(), false, StandardCharsets.UTF_8);
        }

        @Override
        void print(Document document, boolean first) {
            List<Sentence> sentences = engine.parse(document);
            out.print(format == Format.JSON ? ParseJson.of(document, sentences) : Conllu.of(document, sentences));
            out.flush();
        }
    }
}
