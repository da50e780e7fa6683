package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        if (Files.exists(file) && !Files.isRegularFile(file)) writeTo(file, body);
        else writeWhole(file.toAbsolutePath(), body);
    }

    // Readers of the file must never see half a dossier, and an interrupted run must not destroy the last one.
    private static void writeWhole(Path whole, Body body) throws IOException {
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            writeTo(part, body);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeTo(Path place, Body body) throws IOException {
        try (Writer writer = Files.newBufferedWriter(place, StandardCharsets.UTF_8)) {
            body.write(writer);
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
}
