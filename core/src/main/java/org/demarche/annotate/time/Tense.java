package org.demarche.annotate.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Deixis.Side;
import org.demarche.Table;

/** Tells from the verbs around a time whether it is past or to come. */
final class Tense {
    private static final int REACH = 40;

    private final Map<String, Side> cues = new HashMap<>();
    private final Set<String> notInfinitive = new HashSet<>();
    private final Set<String> auxiliaries = new HashSet<>();

    Tense() {
        for (List<String> row : Table.read(Tense.class, "tense.tsv", 2)) {
            for (String word : row.get(1).split("\\|", -1)) {
                if (row.get(0).equals("no-infinitive")) notInfinitive.add(word);
                else if (row.get(0).equals("auxiliary")) auxiliaries.add(word);
                else cues.put(word, Side.valueOf(row.get(0)));
            }
        }
    }

    /** The side told by the nearest verb before the time in its sentence, else by the first one after it. */
    Optional<Side> side(List<Word> words, int start, int end) {
        for (int i = start - 1; i >= 0 && i > start - REACH && !endsSentence(words, i); i--) {
            if (infinitive(words, i)) return Optional.of(Side.COMING);
            Optional<Side> side = cue(words, i);
            if (side.isPresent()) return side;
        }
        for (int i = end; i < words.size() && i < end + REACH && !endsSentence(words, i); i++) {
            Optional<Side> side = cue(words, i);
            if (side.isPresent()) return side;
        }
        return Optional.empty();
    }

    private static boolean endsSentence(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.is("!", "?")) return true;
        if (!word.is(".") || at + 1 >= words.size()) return false;
        Word next = words.get(at + 1);
        return next.opens()
                || at > 0 && words.get(at - 1).lower().length() > 2 && (next.capital() || !next.isLetters());
    }

    private Optional<Side> cue(List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.isLetters() || word.capital() && at > 0 && !words.get(at).opens()) return Optional.empty();
        Side side = cues.get(word.lower());
        if (side == Side.PAST || side == Side.NEAREST || side == null && isPast(word))
            return Optional.of(passive(words, at));
        return Optional.ofNullable(side);
    }

    private static boolean isPast(Word word) {
        return word.lower().length() > 4
                && word.lower().endsWith("ed")
                && !word.lower().endsWith("eed");
    }

    // "will be held", "to be signed" are still to come; "was held" is not
    private Side passive(List<Word> words, int at) {
        boolean be = false;
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Word word = words.get(i);
            if (word.is("be")) be = true;
            else if (be && word.is("to") || auxiliaries.contains(word.lower())) return Side.COMING;
        }
        return Side.PAST;
    }

    // "agreed to meet", not "to the meeting", "to Moscow" or "began to withdraw"
    private boolean infinitive(List<Word> words, int at) {
        if (!words.get(at).is("to") || at + 1 >= words.size()) return false;
        Word next = words.get(at + 1);
        if (!next.isLetters() || next.capital() || notInfinitive.contains(next.lower())) return false;
        return at == 0 || !notInfinitive.contains(words.get(at - 1).lower());
    }
}
