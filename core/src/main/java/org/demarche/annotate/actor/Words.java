package org.demarche.annotate.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.Sentence;
import org.demarche.Span;
import org.demarche.Token;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into the words the lists are written in.
 *
 * <p>Lists and text go through the same split, so an entry meets the text whatever the language engine takes for a
 * token: hyphens part words, "U.S." is the word "US", "130,000" one word, "'s" a word of its own.
 */
final class Words {
    private Words() {}

    /** The words of a list entry. */
    static List<Word> of(String phrase) {
        return split(phrase, new Span(0, phrase.length()), List.of());
    }

    static List<Word> of(String text, Sentence sentence) {
        return split(text, sentence.span(), sentence.tokens());
    }

    private static List<Word> split(String text, Span span, List<Token> tokens) {
        List<Word> words = new ArrayList<>(span.length() / 5 + 1);
        int at = span.start();
        int token = 0;
        int last = span.start();
        while (at < span.end()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at, span.end());
            while (token < tokens.size() && tokens.get(token).span().end() <= at) token++;
            words.add(word(
                    text, at, end, at == last && at > span.start(), token < tokens.size() ? tokens.get(token) : null));
            at = end;
            last = end;
        }
        return words;
    }

    private static Word word(String text, int start, int end, boolean joined, @Nullable Token token) {
        String key = key(text.substring(start, end));
        String lower = key.toLowerCase(Locale.ROOT);
        return token == null || token.span().start() >= end
                ? new Word(start, end, key, lower, joined, "", 0, 0, "")
                : new Word(start, end, key, lower, joined, token.xpos(), token.id(), token.head(), token.relation());
    }

    private static int endOfWord(String text, int at, int limit) {
        char first = text.charAt(at);
        if (isApostrophe(first)) return at + 1 < limit && isGenitive(text, at, limit) ? at + 2 : at + 1;
        if (!Character.isLetterOrDigit(first)) return at + 1;
        int acronym = endOfAcronym(text, at, limit);
        if (acronym > at) return acronym;
        int end = at + 1;
        while (end < limit && inWord(text, end, limit)) end++;
        return end;
    }

    private static boolean inWord(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) return true;
        if (c == ',' || c == '.') return isInNumber(text, at, limit);
        // "d'Ivoire", "N'Djamena" and "O'Brien" are one word; "Russia's" is two.
        return isApostrophe(c)
                && at + 1 < limit
                && Character.isLetter(text.charAt(at + 1))
                && !isGenitive(text, at, limit);
    }

    /** True for the marks of "130,000" and "1.5", which is one word. */
    private static boolean isInNumber(String text, int at, int limit) {
        return at + 1 < limit && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isGenitive(String text, int at, int limit) {
        char s = text.charAt(at + 1);
        return (s == 's' || s == 'S') && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** "U.S.", "U.N", "D.C.": single letters parted by dots, at least two of them. */
    private static int endOfAcronym(String text, int at, int limit) {
        int end = at;
        int letters = 0;
        while (end + 1 < limit && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean lastBare = letters >= 1
                && end < limit
                && Character.isUpperCase(text.charAt(end))
                && (end + 1 >= limit || !Character.isLetterOrDigit(text.charAt(end + 1)));
        if (lastBare) return end + 1;
        return letters >= 2 ? end : at;
    }

    static String key(String form) {
        boolean plain = true;
        for (int i = 0; i < form.length() && plain; i++) plain = form.charAt(i) < 128 && form.charAt(i) != '.';
        if (plain) return form;
        StringBuilder key = new StringBuilder(form.length());
        String parted = Normalizer.normalize(form, Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) append(parted.charAt(i), parted.length(), key);
        return key.length() == 0 ? form : key.toString();
    }

    private static void append(char c, int length, StringBuilder key) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || (c == '.' && length > 1)) return;
        switch (c) {
            case '\u2018', '\u2019', '\u02BC', '`' -> key.append('\'');
            case '\u2010', '\u2011' -> key.append('-');
            case '\u0131' -> key.append('i');
            case '\u00F8' -> key.append('o');
            case '\u00D8' -> key.append('O');
            case '\u0142' -> key.append('l');
            case '\u0141' -> key.append('L');
            case '\u0111' -> key.append('d');
            case '\u0110' -> key.append('D');
            case '\u00DF' -> key.append("ss");
            case '\u00E6' -> key.append("ae");
            default -> key.append(c);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
