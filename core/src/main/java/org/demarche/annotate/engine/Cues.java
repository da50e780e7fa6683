package org.demarche.annotate.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Table;

/** Knows when a quotation that ends with a question or exclamation mark is followed by who said it. */
final class Cues {
    private static final int REACH = 5;
    private static final Set<String> VERBS = Table.read(Cues.class, "speech-verbs.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private Cues() {}

    /** True for "Why?" Ana Ruiz asked: the sentence goes on behind the closing mark. */
    static boolean follow(Boundaries gaps, int token) {
        if (token < 1 || !gaps.form(token).equals("\"") || gaps.spaced(token - 1)) return false;
        char mark = gaps.form(token - 1).charAt(0);
        if (mark != '?' && mark != '!') return false;
        int limit = Math.min(gaps.size(), token + 1 + REACH);
        for (int i = token + 1; i < limit; i++) {
            String form = gaps.form(i);
            if (!Character.isLetter(form.charAt(0))) return false;
            if (VERBS.contains(form)) return true;
        }
        return false;
    }
}
