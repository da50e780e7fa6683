package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote a report from the line that says so ("by Ann Lee and Bo Chan, July 27, 2024 2 min read"). */
final class Bylines {
    private static final int LONGEST = 30;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:story|words|written|reported|posted|published|analysis|opinion|updated) )?by:?\\s++|^author[s]?:\\s*+|^from our\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READING = Pattern.compile(
            "\\s*\\(?\\d{1,3}\\s?[-–]?\\s?min(?:ute)?s?(?:\\.)?(?: read)?\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|&•·/]|\\band\\b|\\bwith\\b)\\s*");
    // What may follow a name after a comma without being another name.
    private static final Set<String> ROLES = Set.of(
            "correspondent",
            "reporter",
            "editor",
            "staff",
            "writer",
            "columnist",
            "contributor",
            "chief",
            "bureau",
            "special",
            "senior",
            "national",
            "political",
            "opinion",
            "producer",
            "deputy",
            "updated",
            "published");

    private final Dates dates;

    Bylines(Dates dates) {
        this.dates = dates;
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

    /** The names in a line that {@link #isByline}. */
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

    private static Optional<String> name(String part) {
        String name = part.strip().replaceAll("^(?:by|By|BY)\\s+", "").replaceAll("[\\s,.:;|-]+$", "");
        if (name.isEmpty() || !startsName(capital(name)) || name.length() > 60) return Optional.empty();
        if (name.chars().anyMatch(Character::isDigit) || name.indexOf('@') >= 0) return Optional.empty();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return ROLES.contains(last) || !Character.isLetter(name.codePointAt(0))
                ? Optional.empty()
                : Optional.of(capital(name));
    }

    private static String capital(String name) {
        return name.startsWith("the ") ? "The " + name.substring(4) : name;
    }
}
