package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Table;

/** Reads who wrote a report from the line that says so ("by Ann Lee and Bo Chan, July 27, 2024 2 min read"). */
final class Bylines {
    private static final int LONGEST = 30;
    private static final int LONGEST_NAME = 60;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:story|words|written|reported|posted|published|analysis|opinion|updated|posted on [^a-z]{4,40}) )?by:?\\s++|^author[s]?:\\s*+|^from our\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING = Pattern.compile(
            "\\s*\\(?\\d{1,3}\\s?[-–]?\\s?min(?:ute)?s?(?:\\.)?(?: read)?\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|&•·/\\n]|\\band\\b|\\bwith\\b|\\s[-–—]\\s)\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?:|www\\.|@)|[@\\\\()\\[\\]{}<>]|\\.(?:com|org|net)$|\\d");
    private static final Pattern REST =
            Pattern.compile("\\s+(?:for|in|at|is a|is an|has been|covers|writes|of the|from|as told to)\\s.*$");
    private static final Pattern DEGREE =
            Pattern.compile("(?:\\s+(?:MS|MD|MA|MPH|RD|RDN|PhD|Ph\\.D\\.?|M\\.D\\.?|JD|CPT|BSc|MSc))+$");

    private final Dates dates;
    private final Set<String> noNames;

    Bylines(Dates dates) {
        this.dates = dates;
        this.noNames = Set.copyOf(Table.read(Bylines.class, "nonames.tsv", 1).stream()
                .map(row -> row.get(0))
                .toList());
    }

    /** True when the line says who wrote the report. */
    boolean isByline(Line line) {
        Matcher label = LABEL.matcher(line.words());
        if (!label.find() || line.count() > LONGEST || line.count() < 2) return false;
        String rest = line.words().substring(label.end());
        return !rest.isEmpty() && startsName(rest) && !endsAsProse(line, rest);
    }

    private static boolean startsName(String rest) {
        return Character.isUpperCase(rest.codePointAt(0)) || rest.startsWith("the ") || rest.startsWith("our ");
    }

    private static boolean endsAsProse(Line line, String rest) {
        return line.lastMark() == '.'
                && rest.split(" ").length > 5
                && line.words().indexOf(',') > 0;
    }

    /** The names in a line that {@link #isByline}, or in words known to be names. */
    List<String> authors(String words) {
        Matcher label = LABEL.matcher(words);
        String names = label.find() ? words.substring(label.end()) : words;
        Optional<Dates.Found> date = dates.first(names);
        if (date.isPresent()) names = names.substring(0, date.get().span().start());
        names = READING.matcher(names).replaceAll("");
        List<String> authors = new ArrayList<>();
        for (String part : BETWEEN.split(names)) name(part).ifPresent(authors::add);
        return List.copyOf(authors);
    }

    private Optional<String> name(String part) {
        String name = part.strip().replaceAll("^(?:by|By|BY):?\\s+", "").replaceAll("[\\s,:;|-]+$", "");
        if (name.endsWith(".") && !isInitial(name)) name = name.substring(0, name.length() - 1);
        name = capital(
                DEGREE.matcher(REST.matcher(name).replaceAll("")).replaceAll("").strip());
        boolean fits = name.length() > 2 && name.length() <= LONGEST_NAME && startsName(name);
        if (!fits || ADDRESS.matcher(name).find() || !Character.isLetter(name.codePointAt(0))) return Optional.empty();
        return isNoName(name) ? Optional.empty() : Optional.of(name);
    }

    // Posts and buttons stand beside names: "Chief Technology Officer", "View all posts", "December".
    private boolean isNoName(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        String last = words[words.length - 1];
        return noNames.contains(last) || noNames.contains(words[0] + " *") || dates.isMonth(last) && words.length == 1;
    }

    private static boolean isInitial(String name) {
        int length = name.length();
        boolean initial = length > 1
                && Character.isUpperCase(name.charAt(length - 2))
                && (length == 2 || " .".indexOf(name.charAt(length - 3)) >= 0);
        return initial || name.endsWith(" Jr.") || name.endsWith(" Sr.");
    }

    private static String capital(String name) {
        return name.startsWith("the ") ? "The " + name.substring(4) : name;
    }
}
