package org.demarche.annotate.actor;

import java.util.List;

/** The shape of people's names in running text. */
final class PersonNames {
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
        if (isPart(word, lists)) return at + 1;
        if (at + 1 >= words.size()) return at;
        Word after = words.get(at + 1);
        if (word.is("-") && word.joined() && after.joined() && after.isLetters()) return at + 2;
        if (word.is(".") && at > 0 && words.get(at - 1).isInitial()) return isPart(after, lists) ? at + 2 : at;
        if (word.is(",") && lists.words.is("suffix", after)) return at + 2;
        return lists.words.is("particle", word) && !word.isCapital() ? particle(words, at, lists) : at;
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
