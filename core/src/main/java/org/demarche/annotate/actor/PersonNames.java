package org.demarche.annotate.actor;

import java.util.List;
import java.util.Set;

/** The shape of people's names in running text. */
final class PersonNames {
    private static final Set<String> MARKS = Set.of("\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "''", "``");

    private PersonNames() {}

    /** Extends a name whose words before {@code at} are known by the capital words, initials and particles after it. */
    static int end(List<Word> words, int at, Gazetteer lists) {
        int end = at;
        for (int next = step(words, end, lists); next > end; next = step(words, end, lists)) end = next;
        return end;
    }

    private static int step(List<Word> words, int at, Gazetteer lists) {
        if (at >= words.size() || lists.nouns.longest(words, at).isPresent()) return at;
        Word word = words.get(at);
        if (isPart(word, lists)) return isCountry(words, at, lists) ? at : at + 1;
        if (at + 1 >= words.size()) return at;
        Word after = words.get(at + 1);
        if (word.is("-") && word.joined() && after.joined() && after.isLetters()) return at + 2;
        if (word.is(".") && at > 0 && words.get(at - 1).isInitial()) return isPart(after, lists) ? at + 2 : at;
        if (isNickname(words, at, lists)) return at + 4;
        if (word.is(",") && lists.words.is("suffix", after)) return at + 2;
        return lists.words.is("particle", word) && !word.isCapital() ? particle(words, at, lists) : at;
    }

    // Robert "Bob" Crandall
    private static boolean isNickname(List<Word> words, int at, Gazetteer lists) {
        return at > 0
                && at + 3 < words.size()
                && isQuotationMark(words.get(at))
                && isPart(words.get(at + 1), lists)
                && isQuotationMark(words.get(at + 2))
                && isPart(words.get(at + 3), lists);
    }

    // Tags of a page run together: "Putin Russia"; but "Anatole France" and "Michael Jordan" are people.
    private static boolean isCountry(List<Word> words, int at, Gazetteer lists) {
        boolean first = lists.isFirstName(words.get(at).key())
                || at > 0 && lists.isFirstName(words.get(at - 1).key());
        return !first
                && lists.names
                        .longest(words, at)
                        .filter(match ->
                                match.values().get(0) instanceof Nation nation && nation.use() == Nation.Use.NAME)
                        .isPresent();
    }

    private static boolean isQuotationMark(Word word) {
        return MARKS.contains(word.key());
    }

    private static int particle(List<Word> words, int at, Gazetteer lists) {
        int to = at;
        while (to < words.size()
                && to < at + 3
                && (lists.words.is("particle", words.get(to)) || words.get(to).is("-"))) to++;
        return to > at && to < words.size() && isPart(words.get(to), lists) ? to + 1 : at;
    }

    private static boolean isPart(Word word, Gazetteer lists) {
        return word.isLetters()
                && word.isCapital()
                && !word.isVerb()
                && !lists.words.is("time", word)
                && (word.tag().isEmpty() || word.tag().startsWith("NNP") || word.isNominal());
    }
}
