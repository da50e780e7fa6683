package org.demarche.annotate.time;

import java.util.List;
import java.util.Set;

/** Tells the time sense of an ambiguous word from its others: May and may, March and march, the fall of a city. */
final class Doubts {
    private static final Set<String> SEASON_BEFORE = Set.of(
            "the",
            "this",
            "last",
            "next",
            "that",
            "in",
            "early",
            "late",
            "of",
            "by",
            "each",
            "every",
            "following",
            "previous",
            "during",
            "since",
            "until",
            "mid",
            "-",
            "past",
            "coming");
    private static final Set<String> DATE_BEFORE = Set.of(
            "in", "on", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "-",
            "from", "to", "through", "between", "and", "or", "during", "before", "after", "for", "the", "end", "each",
            "every");
    private static final Set<String> SHORT_OR_COMMON =
            Set.of("may", "march", "mar", "jan", "jun", "sep", "dec", "sat", "sun", "mon", "wed", "fri", "tue", "thu");

    private Doubts() {}

    static boolean isTime(List<Word> words, int at, Term term) {
        Word word = words.get(at);
        return switch (term.kind()) {
            case MONTH, WEEKDAY -> calendarName(words, at, word);
            case SEASON -> season(words, at, word);
            case UNIT -> !word.is("second") || at > 0 && words.get(at - 1).is("per", "every", "one", "split");
            case HOLIDAY -> word.capital() || word.is("the");
            case PART -> !word.is("dawn") || !word.capital();
            case REF -> !word.is("present") || term.end() > at + 1;
            default -> true;
        };
    }

    private static boolean calendarName(List<Word> words, int at, Word word) {
        if (!word.capital()) return false;
        if (!SHORT_OR_COMMON.contains(word.lower())) return true;
        if (at + 1 < words.size() && !words.get(at + 1).opens() && beside(words.get(at + 1))) return true;
        if (at == 0) return false;
        Word before = words.get(at - 1);
        boolean modal = word.is("may") && before.is("and", "or", "-", "the");
        return before.isNumber()
                || !modal
                        && DATE_BEFORE.contains(before.lower())
                        && !before.is("the")
                        && word.lower().length() > 3 | !word.is("sun", "sat");
    }

    private static boolean beside(Word next) {
        return next.isNumber() || next.is("'") && false;
    }

    private static boolean season(List<Word> words, int at, Word word) {
        if (!word.is("spring", "fall", "springtime")) return true;
        Word next = at + 1 < words.size() ? words.get(at + 1) : word;
        if (next.isNumber()) return true;
        boolean ofYear =
                next.is("of") && at + 2 < words.size() && words.get(at + 2).isNumber();
        if (ofYear) return true;
        if (next.is("of") || next.is("in", "to", "from") && word.is("fall")) return false;
        return at > 0
                && SEASON_BEFORE.contains(words.get(at - 1).lower())
                && (word.is("spring") || !words.get(at - 1).is("to", "of"));
    }
}
