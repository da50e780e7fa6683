package org.demarche.annotate.time;

import java.util.List;

/** Tells the time sense of an ambiguous word from its others: May and may, March and march, the fall of a city. */
final class Doubts {
    private Doubts() {}

    static boolean isTime(List<Word> words, int at, Term term) {
        Word word = words.get(at);
        return switch (term.kind()) {
            case MONTH, WEEKDAY -> calendarName(words, at, word);
            case SEASON -> !word.is("spring", "fall", "springtime") || season(words, at, word);
            case UNIT, UNITS -> unit(words, at, word);
            case HOLIDAY -> word.capital() || word.is("the");
            case REF -> !word.is("present") || term.end() > at + 1;
            case RECURRING, CHRONICLE -> !partOfName(words, at, word);
            default -> true;
        };
    }

    private static boolean unit(List<Word> words, int at, Word word) {
        // Most quarters are fourths or parts of a town; most seconds are ranks.
        if (word.is("quarter", "quarters")) return Beside.QUARTER_BEFORE.before(words, at);
        return !word.is("second") || at > 0 && words.get(at - 1).is("per", "every", "one", "split");
    }

    // "Daily Mail", "Future Party"
    private static boolean partOfName(List<Word> words, int at, Word word) {
        return word.capital()
                && at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.get(at + 1).breaks() == 0;
    }

    private static boolean calendarName(List<Word> words, int at, Word word) {
        if (!word.capital()) return false;
        if (!Beside.DOUBTFUL_NAME.has(word)) return true;
        int next = at + 1 < words.size() && words.get(at + 1).is(".") ? at + 2 : at + 1;
        boolean numberFollows = next < words.size()
                && !words.get(next).opens()
                && words.get(next).isNumber();
        if (numberFollows) return true;
        if (at == 0 || word.is("sun", "sat")) return false;
        return words.get(at - 1).isNumber() || Beside.DATE_BEFORE.before(words, at);
    }

    // "in spring", "fall 2014", "the spring of 1968"; not "the fall of Rome", "a fall in prices"
    private static boolean season(List<Word> words, int at, Word word) {
        if (at + 1 < words.size()) {
            Word next = words.get(at + 1);
            boolean ofYear =
                    next.is("of") && at + 2 < words.size() && words.get(at + 2).isNumber();
            if (next.isNumber() || ofYear) return true;
            if (next.is("of") || word.is("fall") && next.is("in", "to", "from")) return false;
        }
        boolean verb = word.is("fall") && at > 0 && words.get(at - 1).is("to", "of");
        return !verb && Beside.SEASON_BEFORE.before(words, at);
    }
}
