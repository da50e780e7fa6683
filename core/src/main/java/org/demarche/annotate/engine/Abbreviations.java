package org.demarche.annotate.engine;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Knows the words that end in a full stop of their own, and the initials that hold several. */
public final class Abbreviations {
    /** What a full stop after an abbreviation tells of the sentence. */
    public enum Kind {
        /** Stands before a name and never ends a sentence: "Mr.", "Gen." */
        TITLE,
        /** May end a sentence: "Inc.", "etc." */
        OPEN,
        /** An abbreviation before a number only: "No." */
        NUMBER
    }

    private final Map<String, Kind> kinds = Table.read(Abbreviations.class, "abbreviations.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

    /** True when the full stop behind this word belongs to it. */
    boolean endsWith(Chunk chunk, int at, int end) {
        if (end - at > 12) return false;
        if (isInitials(chunk, at, end)) return true;
        Kind kind = kinds.get(chunk.words(at, end).toLowerCase(Locale.ROOT));
        return kind == Kind.TITLE || kind == Kind.OPEN || kind == Kind.NUMBER && isBeforeNumber(chunk, end + 1);
    }

    private static boolean isBeforeNumber(Chunk chunk, int place) {
        int at = place;
        if (at < chunk.end()) return chunk.isDigit(at);
        while (at < chunk.text().length() && chunk.text().charAt(at) == ' ') at++;
        return at < chunk.text().length() && Character.isDigit(chunk.text().charAt(at));
    }

    /** True when a full stop inside a word belongs to it: U.S, a.m, Ph.D. */
    boolean dotJoins(Chunk chunk, int at, int dot) {
        int part = dot;
        while (part > at && chunk.at(part - 1) != '.') part--;
        int next = chunk.letters(dot + 1);
        if (next == dot + 1 || chunk.isWord(next)) return false;
        boolean single = dot - part == 1 && chunk.isLetter(part) && next == dot + 2;
        return single
                || kinds.containsKey(chunk.words(at, Math.min(next, at + 20)).toLowerCase(Locale.ROOT));
    }

    /** "J", "U.S", "a.k.a": single letters, parted by full stops. */
    private static boolean isInitials(Chunk chunk, int at, int end) {
        for (int i = at; i < end; i++) {
            boolean letter = (i - at) % 2 == 0;
            if (letter ? !chunk.isLetter(i) : chunk.at(i) != '.') return false;
        }
        if (end - at > 1) return true;
        return Letters.isUpper(chunk.at(at)) && chunk.at(at) != 'I';
    }

    /** True when this token is an abbreviation that stands before a name and never ends a sentence. */
    boolean isTitle(String token) {
        return kinds.get(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT)) == Kind.TITLE;
    }
}
