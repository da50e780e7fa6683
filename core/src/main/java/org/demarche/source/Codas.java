package org.demarche.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.Role;
import org.demarche.Table;

/** Knows the last lines of a report that speak of its makers or to its readers; the list is {@code codas.tsv}. */
final class Codas {
    /** How many paragraphs from the end may be such lines. */
    static final int MOST = 5;

    private static final int LONGEST = 60;
    private static final int LONGEST_LIFE = 160;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{2,40}@[\\w-]{2,40}\\.[a-z]{2,6}");
    // "… is a reporter", "… covers courts", "… writes about"
    private static final Pattern LIFE =
            Pattern.compile("^.{0,60}?\\b(?:is an?|is the|is|covers|writes|has written|has been|joined|was an?)\\b");

    private record Entry(Role role, boolean starts, String words) {}

    private final List<Entry> entries = new ArrayList<>();

    Codas() {
        for (List<String> row : Table.read(Codas.class, "codas.tsv", 3)) {
            Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            entries.add(new Entry(role, row.get(1).equals("starts"), row.get(2)));
        }
    }

    /**
     * What this line is, if it is no part of the report.
     *
     * @param authors who wrote the report, by whose names the lines on their lives begin
     */
    Optional<Role> role(Line line, List<String> authors) {
        int count = line.count();
        if (isLife(line.words(), authors) && count <= LONGEST_LIFE) return Optional.of(Role.CREDIT);
        if (count > LONGEST) return Optional.empty();
        String plain = line.plain();
        for (Entry entry : entries) {
            if (entry.starts ? starts(plain, entry.words) : plain.contains(entry.words)) return Optional.of(entry.role);
        }
        return MAIL.matcher(plain).find() ? Optional.of(Role.CHROME) : Optional.empty();
    }

    // "Followers said" does not start with "follow".
    private static boolean starts(String plain, String words) {
        if (!plain.startsWith(words)) return false;
        return plain.length() == words.length() || !Character.isLetter(plain.charAt(words.length()));
    }

    private static boolean isLife(String words, List<String> authors) {
        for (String author : authors) {
            boolean whole = author.length() > 4 && words.startsWith(author + " ");
            int space = author.indexOf(' ');
            boolean first = space > 2 && words.startsWith(author.substring(0, space) + " ");
            if ((whole || first) && LIFE.matcher(words).find()) return true;
        }
        return false;
    }
}
