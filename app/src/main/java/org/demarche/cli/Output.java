package org.demarche.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a command's results go: standard output, or a file that appears only when it is whole. */
final class Output {
    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
    @Nullable
    Path file;

    /** Something that writes results. */
    interface Body {
        void write(Writer writer) throws IOException;
    }

    /**
     * Runs the body over the chosen place.
     *
     * @throws IOException when the file cannot be written; nothing of it is left then
     */
    void write(CommandSpec spec, Body body) throws IOException {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            body.write(out);
            out.flush();
            return;
        }
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(Optional.ofNullable(whole.getParent()).orElse(whole), ".demarche", ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                body.write(writer);
            }
            Files.move(part, whole, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** True when a person watches standard output and has not asked for plain text (no-color.org). */
    boolean colour() {
        String plain = System.getenv("NO_COLOR");
        return file == null && System.console() != null && (plain == null || plain.isEmpty());
    }

    /** Columns to fill. */
    int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : 120;
    }

    static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
