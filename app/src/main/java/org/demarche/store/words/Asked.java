package org.demarche.store.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.store.words.Match.Phrase;

/** Understands what a person types: words, "phrases in quotes", -words that must not be there, beginnings*. */
public final class Asked {
    private static final Pattern PART = Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]?|(\\S+))");

    private Asked() {}

    /** Every word and phrase must be there. */
    public static Match of(String typed) {
        List<List<Phrase>> all = new ArrayList<>();
        List<Phrase> none = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            boolean quoted = part.group(2) != null;
            String words = quoted ? part.group(2) : part.group(3);
            List<Phrase> phrases = phrases(words, !quoted && words.endsWith("*"));
            if (!part.group(1).isEmpty()) none.addAll(phrases);
            else phrases.forEach(phrase -> all.add(List.of(phrase)));
        }
        return new Match(all, none);
    }

    // A beginning is matched as typed: its ending is not known yet.
    private static List<Phrase> phrases(String typed, boolean open) {
        List<String> words = open ? Words.folded(typed) : Words.stems(typed);
        return words.isEmpty() ? List.of() : List.of(new Phrase(words, open));
    }
}
