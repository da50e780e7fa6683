package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** Something that writes results which are not text. */
    interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Runs the body over the chosen place.
     *
     * @throws IOException when the file cannot be written; nothing of it is left then
     */
    void writeBytes(Bytes body) throws IOException {
        if (file == null) {
            OutputStream out = StandardOutput.open();
            body.write(out);
            out.flush();
            return;
        }
        to(file, part -> bytesTo(part, body));
    }

    private static void bytesTo(Path place, Bytes body) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
            body.write(out);
        }
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
        to(file, part -> writeTo(part, body));
    }

    private static void to(Path file, Part body) throws IOException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) body.write(file);
            else wholly(file.toAbsolutePath(), body);
        } catch (NoSuchFileException e) {
            throw new IOException(file + " cannot be written: its folder is not there", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + " cannot be written: you may not do that there", e);
        } catch (IOException e) {
            // The system tells of a full disk without naming the file.
            String reason = e instanceof FileSystemException told ? told.getReason() : e.getMessage();
            throw new IOException(file + " cannot be written: " + reason, e);
        }
    }

    // Readers of the file must never see half a dossier, and an interrupted run must not destroy the last one.
    private static void wholly(Path whole, Part body) throws IOException {
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            body.write(part);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes a file that is not yet to be seen. */
    private interface Part {
        void write(Path part) throws IOException;
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
