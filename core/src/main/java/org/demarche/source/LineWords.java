package org.demarche.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Words and what they tell.
     *
     * @param rank its place in the list: of several that fit the first counts
     */
    private record Entry(Kind kind, String words, int rank) {
        /** Few enough to mark which ones begin an entry: most places of most lines begin none. */
        static int pair(String words, int at) {
            return (words.charAt(at) * 31 + words.charAt(at + 1)) & (PAIRS - 1);
        }

        static int key(String words, int at) {
            return words.charAt(at) << 16 | words.charAt(at + 1);
        }
    }

    // A paragraph that merely mentions a newsletter is longer than any notice about one, unless it says so twice.
    private static final int LONGEST_NOTICE = 45;
    private static final int LONGEST_SURE_NOTICE = 90;
    private static final int SURE = 2;
    private static final int LONGEST_HEADING = 8;
    // Longer than any entry of the list, spaces between its words and all.
    private static final int LONGEST_LINE = 400;
    private static final int PAIRS = 1 << 12;

    private final Map<String, Kind> whole = new HashMap<>();
    // By their first two letters, as the list is long and every line of every page is looked up.
    private final Map<Integer, List<Entry>> starts = new HashMap<>();
    private final Map<Integer, List<Entry>> inside = new HashMap<>();
    private final BitSet begins = new BitSet(PAIRS);
    private final List<Entry> endings = new ArrayList<>();

    LineWords() {
        int rank = 0;
        for (List<String> row : Table.read(LineWords.class, "lines.tsv", 3)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            How how = How.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Entry entry = new Entry(kind, row.get(2), rank++);
            switch (how) {
                case IS -> whole.merge(entry.words, kind, LineWords::stronger);
                case STARTS -> add(starts, entry);
                case HAS -> {
                    add(inside, entry);
                    begins.set(Entry.pair(entry.words, 0));
                }
                case ENDS -> endings.add(entry);
            }
        }
    }

    private static void add(Map<Integer, List<Entry>> index, Entry entry) {
        if (entry.words.length() < 2 || entry.words.length() > LONGEST_LINE / 2)
            throw new IllegalArgumentException("too short or long to tell by: " + entry.words);
        index.computeIfAbsent(Entry.key(entry.words, 0), none -> new ArrayList<>())
                .add(entry);
    }

    // A heading that opens something says more than a button of the same name.
    private static Kind stronger(Kind a, Kind b) {
        return a == Kind.CHROME ? b : a;
    }

    /** What this line is, if its words are known. */
    Optional<Kind> kind(Line line) {
        boolean paragraph = line.words().length() > LONGEST_LINE && line.count() > LONGEST_NOTICE;
        if (paragraph) return longNotice(line);
        String plain = line.plain();
        Kind exact = whole.get(withoutMark(plain));
        if (exact == null) exact = whole.get(plain);
        if (exact != null) return Optional.of(exact);
        if (plain.startsWith("\"")) return Optional.empty();
        if (line.count() > LONGEST_NOTICE) return longNotice(line);
        return partial(plain)
                .filter(kind -> !opens(kind) || (line.count() <= LONGEST_HEADING && line.lastMark() != '.'));
    }

    // "Sign up for our newsletter … By signing up you agree … unsubscribe at any time."
    private Optional<Kind> longNotice(Line line) {
        if (line.count() > LONGEST_SURE_NOTICE) return Optional.empty();
        String plain = line.plain();
        Set<String> notices = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            if (!begins.get(Entry.pair(plain, i))) continue;
            at(inside, plain, i, Optional.empty())
                    .filter(entry -> entry.kind == Kind.CHROME)
                    .ifPresent(entry -> notices.add(entry.words));
        }
        return notices.size() < SURE ? Optional.empty() : Optional.of(Kind.CHROME);
    }

    private static boolean opens(Kind kind) {
        return kind == Kind.FEED || kind == Kind.LINKS || kind == Kind.FORM || kind == Kind.END;
    }

    private Optional<Kind> partial(String plain) {
        if (plain.length() < 2) return Optional.empty();
        Optional<Entry> first = at(starts, plain, 0, Optional.empty());
        if (first.isPresent()) return first.map(Entry::kind);
        for (int i = 0; i + 1 < plain.length(); i++) {
            if (begins.get(Entry.pair(plain, i))) first = at(inside, plain, i, first);
        }
        if (first.isPresent()) return first.map(Entry::kind);
        for (Entry entry : endings) {
            if (plain.length() < 40 + entry.words.length() * 4 && plain.endsWith(entry.words)) {
                return Optional.of(entry.kind);
            }
        }
        return Optional.empty();
    }

    /** The entry whose words stand here, when it comes before the best so far. */
    private static Optional<Entry> at(Map<Integer, List<Entry>> index, String plain, int at, Optional<Entry> best) {
        List<Entry> here = index.get(Entry.key(plain, at));
        if (here == null) return best;
        for (Entry entry : here) {
            if (best.isPresent() && best.get().rank < entry.rank) return best;
            if (plain.startsWith(entry.words, at)) return Optional.of(entry);
        }
        return best;
    }

    private static String withoutMark(String plain) {
        boolean marked = plain.endsWith(":") || plain.endsWith(".");
        return marked ? plain.substring(0, plain.length() - 1).strip() : plain;
    }
}
