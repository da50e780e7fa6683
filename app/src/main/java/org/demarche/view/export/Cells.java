package org.demarche.view.export;

import java.util.List;
import java.util.stream.Collectors;

/** Writes values as a row of a table (RFC 4180). */
final class Cells {
    private Cells() {}

    static String row(List<String> values) {
        return values.stream().map(Cells::cell).collect(Collectors.joining(","));
    }

    // A cell that begins like a formula would be run by spreadsheets.
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
