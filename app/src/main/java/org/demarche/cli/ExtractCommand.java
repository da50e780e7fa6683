package org.demarche.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.demarche.Document;
import org.demarche.source.Limits;
import org.demarche.source.Reports;
import org.demarche.view.DocumentPrint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche extract}: the clean text of reports. */
@Command(
        name = "extract",
        description = "Print the clean text of reports: what they say, without menus, captions and other stories.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  demarche extract page.html",
            "  demarche extract https://www.example.org/2024/05/01/report",
            "  demarche extract --format blocks report.txt",
            "  demarche extract --format jsonl archive.warc.gz > documents.jsonl"
        })
public final class ExtractCommand implements Subcommand {
    /** How documents are printed. */
    enum Format {
        TEXT,
        MARKDOWN,
        BLOCKS,
        JSON,
        JSONL
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders, addresses (https://…), or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<String> places;

    @Mixin
    private Outside outside = new Outside();

    @Option(names = "--format", description = "One of text, markdown, blocks, json, jsonl (default: text).")
    private String format = "text";

    @Override
    public Integer call() {
        Format chosen = format();
        PrintStream out = new PrintStream(StandardOutput.open(), false, StandardCharsets.UTF_8);
        Printing printing = new Printing(chosen, out, spec.commandLine().getErr());
        DocumentPrint.open(chosen == Format.JSON, out);
        new Reports(Limits.STANDARD, System.in, outside.web()).read(places, printing);
        DocumentPrint.close(chosen == Format.JSON, out);
        out.flush();
        return printing.exitCode();
    }

    private Format format() {
        try {
            return Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--format " + format + ": choose text, markdown, blocks, json or jsonl");
        }
    }

    /** Prints documents in one form. */
    private static final class Printing extends PrintingSink {
        private final Format format;
        private final PrintStream out;

        Printing(Format format, PrintStream out, PrintWriter err) {
            super(err);
            this.format = format;
            this.out = out;
        }

        @Override
        void print(Document document, boolean first) {
            switch (format) {
                case TEXT -> DocumentPrint.text(document, first, out);
                case MARKDOWN -> DocumentPrint.markdown(document, first, out);
                case BLOCKS -> DocumentPrint.blocks(document, first, out);
                case JSON -> DocumentPrint.json(document, first, out);
                case JSONL -> DocumentPrint.jsonLine(document, out);
            }
        }
    }
}
