package org.demarche.bench.quotes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation to compare, gold or found.
 *
 * @param form direct, mixed or indirect
 * @param content the numbers of its words
 * @param speaker the numbers of the words that name its speaker
 * @param name the speaker's name or words, empty when unknown
 * @param cue the words of its cue, lower case
 * @param shown its words, for lists of errors
 * @param kind how it was told, for found ones
 * @param sure how sure it is, for found ones
 */
record Quotation(
        String form,
        Set<Integer> content,
        Set<Integer> speaker,
        String name,
        Set<String> cue,
        String shown,
        String kind,
        double sure) {
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]{3,}");
    private static final Set<String> SMALL = Set.of("the", "and", "his", "her", "for", "mrs");

    Quotation {
        content = Set.copyOf(content);
        speaker = Set.copyOf(speaker);
        cue = Set.copyOf(cue);
    }

    double share(Quotation other) {
        int both = both(content, other.content);
        return both == 0 ? 0 : (double) both / (content.size() + other.content.size() - both);
    }

    boolean sameEnds(Quotation other) {
        return ends(true) == other.ends(true) && ends(false) == other.ends(false);
    }

    private int ends(boolean first) {
        return first
                ? content.stream().mapToInt(i -> i).min().orElse(0)
                : content.stream().mapToInt(i -> i).max().orElse(0);
    }

    /** True when the speakers share a word of the text, or of their names; a gold name need not stand in the text. */
    boolean sameSpeaker(Quotation found) {
        if (speaker.isEmpty() && name.isEmpty()) return found.speaker.isEmpty() && found.name.isEmpty();
        return both(speaker, found.speaker) > 0 || !disjoint(words(name), words(found.name));
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return a.stream().noneMatch(b::contains);
    }

    static int both(Set<Integer> a, Set<Integer> b) {
        int both = 0;
        for (Integer each : a) if (b.contains(each)) both++;
        return both;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Matcher matcher = LETTERS.matcher(name.toLowerCase(Locale.ROOT));
        while (matcher.find()) if (!SMALL.contains(matcher.group())) words.add(matcher.group());
        return words;
    }
}
