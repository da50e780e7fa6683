package org.demarche.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.Problem;

/**
 * Reads reports from files, folders, addresses and standard input, in a fixed order; what cannot be read is told as a
 * problem.
 */
public final class Reports {
    static final String STAGE = "source";

    private final InputStream standardInput;
    private final Web web;
    private final AnyInput inputs;
    private final Optional<Bookmarks> bookmarks;

    /** Reports from files, folders and standard input alone. */
    public Reports(Limits limits, InputStream standardInput) {
        this(limits, standardInput, Web.NONE);
    }

    /**
     * @param limits how much of hostile input is read
     * @param standardInput what {@code -} stands for
     * @param web where addresses are fetched
     */
    public Reports(Limits limits, InputStream standardInput, Web web) {
        this(standardInput, web, new AnyInput(limits), Optional.empty());
    }

    private Reports(InputStream standardInput, Web web, AnyInput inputs, Optional<Bookmarks> bookmarks) {
        this.standardInput = standardInput;
        this.web = web;
        this.inputs = inputs;
        this.bookmarks = bookmarks;
    }

    /** The same, but web archives in files are read from where the bookmarks say. */
    public Reports goingOn(Bookmarks kept) {
        return new Reports(standardInput, web, inputs, Optional.of(kept));
    }

    /** True for a place that is an address of the web. */
    public static boolean isAddress(String place) {
        return place.regionMatches(true, 0, "https://", 0, 8) || place.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Reads each place in turn: a file, a folder with all files below it by name, an address, or {@code -}. */
    public void read(List<String> places, Sink sink) {
        for (String place : places) read(place, sink);
    }

    private void read(String place, Sink sink) {
        if (place.equals("-")) {
            read("-", standardInput, sink);
            return;
        }
        if (isAddress(place)) {
            address(place, sink);
            return;
        }
        try {
            path(place, Path.of(place), sink);
        } catch (InvalidPathException e) {
            sink.problem(new Problem(place, STAGE, "is not a path this system can hold"));
        }
    }

    private void address(String place, Sink sink) {
        try {
            fetched(web.fetch(place), sink);
        } catch (IOException e) {
            sink.problem(new Problem(place, STAGE, "not fetched: " + reason(e)));
        }
    }

    /** Reads what an address answered with. */
    public void fetched(Fetched answer, Sink sink) {
        told(answer.address(), () -> inputs.read(answer, sink), sink);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void told(String origin, Work work, Sink sink) {
        try {
            work.run();
        } catch (BadInput e) {
            sink.problem(new Problem(origin, STAGE, e.told()));
        } catch (IOException e) {
            sink.problem(new Problem(origin, STAGE, "breaks off: " + reason(e)));
        }
    }

    private void path(String origin, Path path, Sink sink) {
        if (Files.isDirectory(path)) folder(origin, path, sink);
        else if (!Files.exists(path)) sink.problem(new Problem(origin, STAGE, "does not exist; check the path"));
        else if (!Files.isReadable(path))
            sink.problem(new Problem(origin, STAGE, "may not be read; check its permissions"));
        else file(origin, path, sink);
    }

    private void folder(String origin, Path folder, Sink sink) {
        String prefix = origin.endsWith("/") ? origin : origin + "/";
        for (String name : names(origin, folder, sink)) {
            Path path = folder.resolve(name);
            // A link to a folder may lead in a circle.
            if (!Files.isSymbolicLink(path) || Files.isRegularFile(path)) path(prefix + name, path, sink);
        }
    }

    private static List<String> names(String origin, Path folder, Sink sink) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Reports::mayBeReport)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            sink.problem(new Problem(origin, STAGE, "cannot be listed: " + reason(e)));
            return List.of();
        }
    }

    // In a folder a name without an ending (README, LICENSE) is a note beside the reports; asked for by name it is
    // read.
    private static boolean mayBeReport(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.contains(".") || Files.isDirectory(path));
    }

    private void file(String origin, Path path, Sink sink) {
        if (bookmarks.isPresent()) {
            told(origin, () -> inputs.read(origin, path, bookmarks.get(), sink), sink);
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            read(origin, in, sink);
        } catch (IOException e) {
            sink.problem(new Problem(origin, STAGE, "cannot be opened: " + reason(e)));
        }
    }

    /** Reads what a stream holds; the origin's ending helps to tell what it is. The caller closes the stream. */
    public void read(String origin, InputStream in, Sink sink) {
        told(origin, () -> inputs.read(origin, in, sink), sink);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName().toLowerCase(Locale.ROOT) : message;
    }
}
