package org.demarche.tables;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.Problem;

/** Finds the Parquet files of packed readings below a place, always in the same order. */
final class TableFiles {
    private static final String TABLE = "readings";

    private TableFiles() {}

    /** The files of one place; the folder of all tables stands for its readings. */
    static List<Path> of(String place, Consumer<Problem> problems) {
        try {
            Path path = Path.of(place);
            if (Files.isDirectory(path)) return folder(place, path, problems);
            if (Files.isReadable(path)) return List.of(path);
            problems.accept(ReadingTables.problem(
                    place, Files.exists(path) ? "may not be read; check its permissions" : "does not exist; check it"));
        } catch (InvalidPathException e) {
            problems.accept(ReadingTables.problem(place, "is not a path this system can hold"));
        }
        return List.of();
    }

    private static List<Path> folder(String place, Path folder, Consumer<Problem> problems) {
        Path table = Files.isDirectory(folder.resolve(TABLE)) ? folder.resolve(TABLE) : folder;
        try (Stream<Path> all = Files.walk(table, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = all.filter(path -> isTable(table.relativize(path)) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
            if (files.isEmpty())
                problems.accept(ReadingTables.problem(
                        place, "holds no .parquet file; give the folder that the Spark job wrote with --out"));
            return files;
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.accept(ReadingTables.problem(place, "cannot be listed: " + e.getMessage()));
            return List.of();
        }
    }

    // What Spark begins with a point or a low line is not, or not yet, part of a table.
    private static boolean isTable(Path below) {
        for (Path name : below)
            if (name.toString().startsWith(".") || name.toString().startsWith("_")) return false;
        return below.toString().endsWith(".parquet");
    }
}
