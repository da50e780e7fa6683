package org.demarche.annotate.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Knows which hyphens stay inside a word, and which words written as one are two. */
final class Compounds {
    private final Set<String> prefixes = Table.read(Compounds.class, "prefixes.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private final Map<String, Integer> contractions = Table.read(Compounds.class, "contractions.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

    /** Where a contraction that begins here is to be cut ("can|not"); the place itself when there is none. */
    int split(Chunk chunk, int at) {
        int to = chunk.letters(at);
        if (to - at < 4 || to - at > 8 || chunk.isWord(to)) return at;
        if (Letters.isApostrophe(chunk.at(to)) && chunk.isLetter(to + 1)) return at;
        return at + contractions.getOrDefault(chunk.words(at, to).toLowerCase(Locale.ROOT), 0);
    }

    /** True for the hyphen of a prefix (re-elect, mid-July) and of a telephone number or date in figures. */
    boolean hyphenJoins(Chunk chunk, int at, int hyphen) {
        if (chunk.isDigit(hyphen - 1) && chunk.isDigit(hyphen + 1)) return isCode(chunk, at, hyphen);
        return hyphen - at <= 8
                && chunk.isWord(hyphen + 1)
                && prefixes.contains(chunk.words(at, hyphen).toLowerCase(Locale.ROOT));
    }

    // 853-3989 and 12-20-2000 are one word, 10-15 and 1990-1995 are three.
    private static boolean isCode(Chunk chunk, int at, int hyphen) {
        int before = hyphen;
        while (before > at && chunk.isDigit(before - 1)) before--;
        int end = chunk.digits(hyphen + 1);
        boolean inRow = before > at && Letters.isHyphen(chunk.at(before - 1));
        boolean more = Letters.isHyphen(chunk.at(end)) && chunk.isDigit(end + 1);
        if (inRow || more) return true;
        return end - hyphen == 5 && (hyphen - before == 3 || hyphen - before == 5 || hyphen - before == 1);
    }
}
