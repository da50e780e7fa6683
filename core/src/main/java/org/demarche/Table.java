package org.demarche;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A word list shipped as a resource: UTF-8, one row a line, columns parted by tabs.
 *
 * <p>Blank lines and lines that begin with {@code #} are for readers only. Every row has the same number of columns;
 * an empty column is the empty string. Each file says in its first comment what its columns mean.
 */
public final class Table {
    private Table() {}

    /**
     * The rows of the resource beside this class.
     *
     * @throws IllegalStateException when the resource is missing or a row has another number of columns
     */
    public static List<List<String>> read(Class<?> beside, String name, int columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("resource " + name + " is missing beside " + beside);
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    private static List<List<String>> rows(BufferedReader lines, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(
                        name + ":" + number + ": " + columns + " columns expected, found " + row.size());
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
