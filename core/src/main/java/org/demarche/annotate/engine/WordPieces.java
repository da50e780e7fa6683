package org.demarche.annotate.engine;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts one word into the pieces of an uncased vocabulary, exactly as the tokenizer that comes with the encoder. */
final class WordPieces {
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    private static final int LONGEST_PART = 100;

    private final Map<String, Integer> initial;
    private final Map<String, Integer> inner;

    /** The vocabulary in the order of its ids. */
    WordPieces(List<String> vocabulary) {
        initial = new HashMap<>(vocabulary.size() * 2);
        inner = new HashMap<>(vocabulary.size());
        for (int id = 0; id < vocabulary.size(); id++) {
            String piece = vocabulary.get(id);
            if (piece.startsWith("##")) inner.put(piece.substring(2), id);
            else initial.put(piece, id);
        }
    }

    /** Adds the ids of this word's pieces; never none. */
    void add(String word, Numbers ids) {
        int before = ids.size();
        String plain = plain(word);
        int from = 0;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int code = plain.codePointAt(i);
            boolean space = Character.isWhitespace(code) || Character.isSpaceChar(code);
            if (!space && !standsAlone(code)) continue;
            addPart(plain, from, i, ids);
            from = i + Character.charCount(code);
            if (!space) addPart(plain, i, from, ids);
        }
        addPart(plain, from, plain.length(), ids);
        if (ids.size() == before) ids.add(UNKNOWN);
    }

    private void addPart(String plain, int from, int to, Numbers ids) {
        if (from == to) return;
        int before = ids.size();
        boolean fits = to - from <= LONGEST_PART || plain.codePointCount(from, to) <= LONGEST_PART;
        if (fits && cover(plain, from, to, ids)) return;
        ids.cut(before);
        ids.add(UNKNOWN);
    }

    private boolean cover(String plain, int from, int to, Numbers ids) {
        for (int at = from; at < to; ) {
            Map<String, Integer> pieces = at == from ? initial : inner;
            int end = to;
            Integer id = pieces.get(plain.substring(at, end));
            while (id == null && --end > at) id = pieces.get(plain.substring(at, end));
            if (id == null) return false;
            ids.add(id);
            at = end;
        }
        return true;
    }

    /** Without control characters and accents, in lower case. */
    static String plain(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) ascii = word.charAt(i) > 31 && word.charAt(i) < 127;
        if (ascii) return word.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(code -> !isControl(code)).forEach(kept::appendCodePoint);
        StringBuilder bare = new StringBuilder(word.length());
        Normalizer.normalize(kept, Normalizer.Form.NFD)
                .codePoints()
                .filter(code -> Character.getType(code) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isControl(int code) {
        if (code == '\t' || code == '\n' || code == '\r') return false;
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> code == 0xFFFD;
        };
    }

    private static boolean standsAlone(int code) {
        if (code < 128) return code > 32 && code < 127 && !Character.isLetterOrDigit(code);
        return isPunctuation(code) || isChinese(code);
    }

    private static boolean isPunctuation(int code) {
        return switch (Character.getType(code)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int code) {
        return code >= 0x4E00 && code <= 0x9FFF
                || code >= 0x3400 && code <= 0x4DBF
                || code >= 0x20000 && code <= 0x2CEAF
                || code >= 0xF900 && code <= 0xFAFF
                || code >= 0x2F800 && code <= 0x2FA1F;
    }
}
