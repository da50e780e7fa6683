package org.demarche.annotate.engine;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Recognises web and mail addresses, names of files and handles. */
final class Addresses {
    private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www.", "mailto:"};
    private static final String TRAILING = ".,;:!?'\"”’»>])}…";

    private final Set<String> endings = Table.read(Addresses.class, "address-endings.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** The end of the address that begins here; the place itself when none does. */
    int end(Chunk chunk, int at) {
        if (chunk.isWord(at - 1) || !chunk.isWord(at) && chunk.at(at) != '@' && chunk.at(at) != '#') return at;
        for (String scheme : SCHEMES) if (chunk.has(at, scheme)) return untrailed(chunk, at, limit(chunk, at));
        if (chunk.at(at) == '@' || chunk.at(at) == '#') return handle(chunk, at);
        return named(chunk, at);
    }

    private static int limit(Chunk chunk, int at) {
        int limit = Math.min(chunk.end(), at + Tokeniser.LONGEST);
        for (int i = at; i < limit; i++) if (chunk.at(i) == '<' || chunk.at(i) == '>' || chunk.at(i) == '"') return i;
        return limit;
    }

    private static int untrailed(Chunk chunk, int at, int limit) {
        int end = limit;
        while (end > at && TRAILING.indexOf(chunk.at(end - 1)) >= 0 && !closes(chunk, at, end - 1)) end--;
        return end;
    }

    // A closing bracket belongs to the address when its opening one does: …/Paris_(Texas)
    private static boolean closes(Chunk chunk, int at, int place) {
        if (chunk.at(place) != ')') return false;
        int open = 0;
        for (int i = at; i <= place; i++) open += chunk.at(i) == '(' ? 1 : chunk.at(i) == ')' ? -1 : 0;
        return open >= 0;
    }

    private static int handle(Chunk chunk, int at) {
        if (!chunk.isLetter(at + 1)) return at;
        int end = at + 1;
        while (end < at + Tokeniser.LONGEST && (chunk.isWord(end) || chunk.at(end) == '.' && chunk.isWord(end + 1)))
            end++;
        return end > at + 1 ? end : at;
    }

    // A mail address, or a run of words and dots whose last part is known to end addresses or file names.
    private int named(Chunk chunk, int at) {
        int end = at;
        int dot = at;
        boolean mail = false;
        while (end < at + Tokeniser.LONGEST && isPart(chunk, end)) {
            if (chunk.at(end) == '.') dot = end;
            if (chunk.at(end) == '@') mail = true;
            end++;
        }
        if (dot == at || dot + 1 >= end) return mail && end - at > 2 ? end : at;
        if (isGroup(chunk, at, end)) return end;
        if (mail || endings.contains(chunk.words(dot + 1, end).toLowerCase(Locale.ROOT))) return end;
        return at;
    }

    // alt.animals.cat: three or more parts in lower case.
    private static boolean isGroup(Chunk chunk, int at, int end) {
        int dots = 0;
        for (int i = at; i < end; i++) {
            char c = chunk.at(i);
            if (c == '.') dots++;
            else if (c != '-' && !Character.isLowerCase(c)) return false;
        }
        return dots > 1 && chunk.at(at + 1) != '.';
    }

    private static boolean isPart(Chunk chunk, int place) {
        if (chunk.isWord(place)) return true;
        char c = chunk.at(place);
        if (c == '.' && chunk.has(place, "...@") || chunk.has(place - 1, "...@") || chunk.has(place - 2, "...@"))
            return true;
        return (c == '.' || c == '@' || c == '-' || c == '+' || c == '%' || c == '#') && chunk.isWord(place + 1);
    }
}
