package org.demarche.bench.seeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Span;

/** How far two stretches of one text hold the same words. */
final class Overlap {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String text;

    Overlap(String text) {
        this.text = text;
    }

    /** Shared words out of all words of both, from 0 to 1. */
    double share(List<Span> a, List<Span> b) {
        Set<Integer> first = words(a);
        Set<Integer> second = words(b);
        Set<Integer> both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    /**
     * Where these words stand in the text: the first place, whatever white space lies between them; words parted by an
     * ellipsis may also stand piece by piece, one after the other.
     */
    List<Span> find(String words) {
        Optional<Span> whole = find(words, 0);
        if (whole.isPresent()) return List.of(whole.get());
        List<Span> pieces = new ArrayList<>();
        for (String piece : words.split(" … ")) {
            Optional<Span> next = find(
                    piece, pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end());
            if (next.isEmpty()) return List.of();
            pieces.add(next.get());
        }
        return pieces;
    }

    private Optional<Span> find(String words, int from) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.strip().split("[\\s\\u00A0]+")) {
            if (pattern.length() > 0) pattern.append("[\\s\\u00A0]+");
            pattern.append(Pattern.quote(word));
        }
        Matcher found = Pattern.compile(pattern.toString()).matcher(text);
        return found.find(from) ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
    }

    private Set<Integer> words(List<Span> spans) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : spans) {
            Matcher word = WORD.matcher(text).region(span.start(), span.end());
            while (word.find()) starts.add(word.start());
        }
        return starts;
    }
}
