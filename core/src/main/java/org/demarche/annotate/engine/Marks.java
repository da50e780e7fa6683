package org.demarche.annotate.engine;

import java.util.List;
import org.demarche.Table;

/** Recognises marks: full stops in a row, dashes, quotation marks, brackets, emoticons, symbols. */
final class Marks {
    private static final String SENTENCE_MARKS = ".!?…";
    private static final String REPEATED = "-=*_~+#|<>,:;/\\^$";

    private final List<String> emoticons = Table.read(Marks.class, "emoticons.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    /** The end of the mark that begins here; the place itself when a word does. */
    int end(Chunk chunk, int at) {
        char c = chunk.at(at);
        if (Letters.isWord(c) && c != '_') return emoticon(chunk, at);
        if (opensWord(chunk, at, c)) return at;
        int end = emoticon(chunk, at);
        if (end > at) return end;
        if (SENTENCE_MARKS.indexOf(c) >= 0) return run(chunk, at, SENTENCE_MARKS);
        if (REPEATED.indexOf(c) >= 0) return run(chunk, at, String.valueOf(c));
        if (c == '\'' || c == '`' || c == '’' || c == '‘') return quotation(chunk, at, c);
        return symbol(chunk, at);
    }

    // ".04", "+44", "'80s", "'s" and "'em" begin with a mark but are words.
    private static boolean opensWord(Chunk chunk, int at, char c) {
        if (c == '.' || c == '+') return !chunk.isWord(at - 1) && chunk.at(at - 1) != '.' && chunk.isDigit(at + 1);
        if (c == '_') return chunk.isWord(at + 1) && chunk.at(at + 1) != '_';
        return Letters.isApostrophe(c) && Clitics.opens(chunk, at);
    }

    private static int run(Chunk chunk, int at, String marks) {
        int end = at;
        while (end < at + Tokeniser.LONGEST && marks.indexOf(chunk.at(end)) >= 0) end++;
        return end;
    }

    private static int quotation(Chunk chunk, int at, char c) {
        char next = chunk.at(at + 1);
        boolean pair = next == c && chunk.at(at + 2) != c || c == '‘' && next == '’';
        return pair ? at + 2 : at + 1;
    }

    // Joined emoji, skin tones and flags stay whole.
    private static int symbol(Chunk chunk, int at) {
        int end = at + Character.charCount(chunk.text().codePointAt(at));
        while (end < chunk.end() && end < at + 40) {
            int code = chunk.text().codePointAt(end);
            if (!continues(code, chunk.text().codePointBefore(end))) break;
            end += Character.charCount(code);
        }
        return Math.min(end, chunk.end());
    }

    private static boolean continues(int code, int before) {
        boolean modifies = code == 0x200D || code == 0xFE0F || code == 0x20E3 || code >= 0x1F3FB && code <= 0x1F3FF;
        return modifies || before == 0x200D || isFlag(code) && isFlag(before);
    }

    private static boolean isFlag(int code) {
        return code >= 0x1F1E6 && code <= 0x1F1FF;
    }

    // An emoticon stands alone: nothing of a word touches it, and no bracket opened in the chunk waits for its own.
    private int emoticon(Chunk chunk, int at) {
        if (chunk.isWord(at) && at != chunk.start()) return at;
        for (String each : emoticons) {
            int end = at + each.length();
            if (end > chunk.end() || !chunk.text().startsWith(each, at)) continue;
            if (!chunk.isWord(end) && (at == chunk.start() || !chunk.isDigit(at - 1))) return end;
        }
        return at;
    }
}
