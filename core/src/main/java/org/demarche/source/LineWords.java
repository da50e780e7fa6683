package org.demarche.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.Table;

/** Knows lines of clutter by their words; the list is {@code lines.tsv}. */
final class LineWords {
    /** What a known line is. */
    enum Kind {
        CHROME,
        FEED,
        LINKS,
        RELATED,
        FORM,
        END,
        CAPTION,
        CREDIT
    }

    private enum How {
        IS,
        STARTS,
        HAS,
        ENDS
    }

    private record Entry(Kind kind, String words) {}

    // A paragraph that merely mentions a newsletter is longer than any notice about one.
    private static final int LONGEST_NOTICE = 45;
    private static final int LONGEST_HEADING = 8;

    private final Map<String, Kind> whole = new HashMap<>();
    private final List<Entry> starts = new ArrayList<>();
    private final List<Entry> inside = new ArrayList<>();
    private final List<Entry> endings = new ArrayList<>();

    LineWords() {
        for (List<String> row : Table.read(LineWords.class, "lines.tsv", 3)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            How how = How.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Entry entry = new Entry(kind, row.get(2));
            switch (how) {
                case IS -> whole.merge(entry.words, kind, LineWords::stronger);
                case STARTS -> starts.add(entry);
                case HAS -> inside.add(entry);
                case ENDS -> endings.add(entry);
            }
        }
    }

    // A heading that opens something says more than a button of the same name.
    private static Kind stronger(Kind a, Kind b) {
        return a == Kind.CHROME ? b : a;
    }

    /** What this line is, if its words are known. */
    Optional<Kind> kind(Line line) {
        String plain = line.plain();
        Kind exact = whole.get(withoutMark(plain));
        if (exact == null) exact = whole.get(plain);
        if (exact != null) return Optional.of(exact);
        if (line.count() > LONGEST_NOTICE || plain.startsWith("\"")) return Optional.empty();
        return partial(plain)
                .filter(kind -> !opens(kind) || (line.count() <= LONGEST_HEADING && line.lastMark() != '.'));
    }

    private static boolean opens(Kind kind) {
        return kind == Kind.FEED || kind == Kind.LINKS || kind == Kind.FORM || kind == Kind.END;
    }

    private Optional<Kind> partial(String plain) {
        for (Entry entry : starts) {
            if (plain.startsWith(entry.words)) return Optional.of(entry.kind);
        }
        for (Entry entry : inside) {
            if (plain.contains(entry.words)) return Optional.of(entry.kind);
        }
        for (Entry entry : endings) {
            if (plain.length() < 40 + entry.words.length() * 4 && plain.endsWith(entry.words)) {
                return Optional.of(entry.kind);
            }
        }
        return Optional.empty();
    }

    private static String withoutMark(String plain) {
        boolean marked = plain.endsWith(":") || plain.endsWith(".");
        return marked ? plain.substring(0, plain.length() - 1).strip() : plain;
    }
}
