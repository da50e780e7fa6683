package org.demarche.store.words;

import java.util.ArrayList;
import java.util.List;
import org.demarche.Span;
import org.demarche.store.words.Match.Phrase;
import org.demarche.store.words.Words.Word;

/** Cuts the best few words out of a text for a search. */
public final class Snippets {
    private static final int LONGEST = 280;
    private static final int BEFORE = 60;

    private Snippets() {}

    /** The words around most of what was searched; the first words where none of it stands. */
    public static Snippet of(String text, List<Span> stretches, Match match) {
        Span from = stretches.isEmpty() ? new Span(0, 0) : stretches.get(0);
        List<Span> all = List.of();
        int most = 0;
        for (Span stretch : stretches) {
            List<Span> found = found(text, stretch, match);
            int best = best(found);
            int shown = shown(found, best);
            if (shown <= most) continue;
            most = shown;
            all = found;
            int start = Math.max(stretch.start(), found.get(best).start() - BEFORE);
            from = new Span(wordStart(text, start, stretch, found.get(best).start()), stretch.end());
        }
        return cut(text, from, all);
    }

    /** Where the words searched stand in this stretch. */
    static List<Span> found(String text, Span stretch, Match match) {
        if (match.isEmpty()) return List.of();
        List<Word> words = Words.of(text, stretch);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = longest(words, i, match);
            if (length == 0) continue;
            found.add(words.get(i).span().union(words.get(i + length - 1).span()));
            i += length - 1;
        }
        return found;
    }

    private static int longest(List<Word> words, int at, Match match) {
        int longest = 0;
        for (List<Phrase> any : match.all()) {
            for (Phrase phrase : any) {
                if (phrase.words().size() > longest && begins(words, at, phrase))
                    longest = phrase.words().size();
            }
        }
        return longest;
    }

    private static boolean begins(List<Word> words, int at, Phrase phrase) {
        int size = phrase.words().size();
        if (at + size > words.size()) return false;
        for (int i = 0; i < size; i++) {
            String asked = phrase.words().get(i);
            Word word = words.get(at + i);
            boolean same = phrase.open() && i == size - 1
                    ? word.folded().startsWith(asked)
                    : word.hasStem(asked) || phrase.open() && word.folded().equals(asked);
            if (!same) return false;
        }
        return true;
    }

    // From which of them most can be shown at once; of equals the first.
    private static int best(List<Span> found) {
        int best = 0;
        for (int i = 1; i < found.size(); i++) if (shown(found, i) > shown(found, best)) best = i;
        return best;
    }

    private static int shown(List<Span> found, int from) {
        int shown = 0;
        while (from + shown < found.size()
                && found.get(from + shown).end() <= found.get(from).start() + LONGEST - BEFORE) shown++;
        return shown;
    }

    private static int wordStart(String text, int from, Span stretch, int limit) {
        int at = from;
        if (at == stretch.start()) return at;
        while (at < limit && !Character.isWhitespace(text.charAt(at - 1))) at++;
        return at;
    }

    private static Snippet cut(String text, Span from, List<Span> found) {
        int end = Math.min(from.end(), from.start() + LONGEST);
        if (end < from.end()) {
            int blank = text.lastIndexOf(' ', end);
            if (blank > from.start() + BEFORE) end = blank;
            else if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        }
        Span span = new Span(from.start(), Math.max(from.start(), end)).trimmed(text);
        String shown = span.in(text).replaceAll("\\s", " ");
        return new Snippet(span, shown, found.stream().filter(span::contains).toList());
    }
}
