package org.demarche.view.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.Document;
import org.demarche.Role;

/** Writes each report as a BibTeX entry. */
final class Bibliography {
    private static final int KEY_LETTERS = 24;

    private Bibliography() {}

    /** The report's entry; other stories carried by its page are parts of it and get none. */
    static Stream<String> entries(Chosen chosen) {
        return chosen.document().part() == 0 ? Stream.of(entry(chosen.document())) : Stream.empty();
    }

    private static String entry(Document document) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!document.authors().isEmpty()) fields.put("author", authors(document));
        fields.put("title", "{" + escaped(title(document)) + "}");
        document.outlet().ifPresent(outlet -> fields.put("howpublished", escaped(outlet)));
        document.published().date().ifPresent(day -> dates(fields, day));
        if (isAddress(document.origin())) fields.put("url", address(document.origin()));
        if (!document.language().equals("und")) fields.put("language", escaped(document.language()));
        fields.put("note", "Report " + document.id().value());
        return "@misc{" + key(document) + ",\n"
                + fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    private static void dates(Map<String, String> fields, LocalDate day) {
        fields.put("year", Integer.toString(day.getYear()));
        fields.put("month", Integer.toString(day.getMonthValue()));
        fields.put("date", day.toString());
    }

    private static String authors(Document document) {
        return document.authors().stream()
                .map(author -> "{" + escaped(author) + "}")
                .collect(Collectors.joining(" and "));
    }

    private static String title(Document document) {
        return document.title()
                .or(() -> document.blocks().stream()
                        .filter(block -> block.role() == Role.HEADLINE)
                        .map(block -> document.words(block.span()))
                        .findFirst())
                .orElse(document.origin());
    }

    private static String key(Document document) {
        String outlet =
                document.outlet().orElse("report").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        String first = outlet.isEmpty() ? "report" : outlet.substring(0, Math.min(outlet.length(), KEY_LETTERS));
        Optional<LocalDate> day = document.published().date();
        return first + day.map(each -> Integer.toString(each.getYear())).orElse("") + "-"
                + document.id().value().substring(0, 8);
    }

    private static boolean isAddress(String origin) {
        return origin.startsWith("http://") || origin.startsWith("https://");
    }

    // Braces and backslashes are never part of an address as browsers send it.
    private static String address(String origin) {
        return origin.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replace(" ", "%20");
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : words.replaceAll("\\s+", " ").strip().toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '_', '%' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
