package org.demarche.annotate;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.Span;

/** Infers where a quotation ends whose closing mark is missing. */
final class UnclosedQuotation {
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "say",
            "told",
            "added",
            "wrote",
            "asked",
            "noted",
            "stated",
            "tweeted",
            "replied",
            "warned",
            "explained",
            "continued",
            "announced",
            "declared",
            "insisted",
            "argued");
    private static final int NEAR = 60;

    private UnclosedQuotation() {}

    /**
     * The end of the quoted words.
     *
     * @param rest from the first quoted word to where the quotation must have ended at the latest
     * @param whole true when the paragraph begins with the quotation: then it is quoted to its end
     */
    static int end(String text, Span rest, boolean whole) {
        OptionalInt reported = reported(text, rest);
        if (reported.isPresent()) return reported.getAsInt();
        if (whole) return rest.end();
        for (int at = rest.start(); at < rest.end(); at++) {
            if (".!?".indexOf(text.charAt(at)) >= 0 && endsSentence(text, at, rest.end())) return at + 1;
        }
        return rest.end();
    }

    private static boolean endsSentence(String text, int at, int limit) {
        if (at + 1 >= limit) return true;
        boolean blank = Character.isWhitespace(text.charAt(at + 1));
        return blank
                && at >= 3
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2));
    }

    /** Where the words end that ", he said" reports; empty when no such words follow a comma. */
    static OptionalInt reported(String text, Span rest) {
        int comma = -1;
        int word = -1;
        for (int at = rest.start(); at <= rest.end(); at++) {
            boolean letter = at < rest.end() && Character.isLetter(text.charAt(at));
            if (letter && word < 0) word = at;
            if (!letter && word >= 0) {
                if (comma >= 0 && at - comma <= NEAR && isSaid(text, word, at)) return OptionalInt.of(comma + 1);
                word = -1;
            }
            if (at < rest.end() && ",?!".indexOf(text.charAt(at)) >= 0) comma = at;
            if (at < rest.end() && text.charAt(at) == '.') comma = -1;
        }
        return OptionalInt.empty();
    }

    private static boolean isSaid(String text, int from, int to) {
        return SAID.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
