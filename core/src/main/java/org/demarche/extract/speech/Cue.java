package org.demarche.extract.speech;

import java.util.List;
import java.util.Set;
import org.demarche.Act;

/**
 * One sense of a word that reports speech or a position: a row of {@code cues.tsv}.
 *
 * @param words its lemmas; the first is the head
 * @param part what part of speech it is
 * @param thought true when it reports a position, wish or plan that need not have been spoken
 * @param act the act it performs when its content does not tell better
 * @param polarity +1 for, -1 against, 0 neither
 * @param frames where its content stands
 */
record Cue(List<String> words, Part part, boolean thought, Act act, int polarity, Set<String> frames) {
    /** Parts of speech of cues. */
    enum Part {
        VERB,
        ADJECTIVE,
        NOUN,
        ADVERBIAL
    }

    Cue {
        words = List.copyOf(words);
        frames = Set.copyOf(frames);
    }

    String name() {
        return String.join(" ", words);
    }

    boolean takes(String frame) {
        return frames.contains(frame) || frame.equals("@upon") && frames.contains("@on");
    }

    boolean takesAny(String... some) {
        for (String frame : some) if (frames.contains(frame)) return true;
        return false;
    }
}
