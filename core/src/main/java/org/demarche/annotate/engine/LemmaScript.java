package org.demarche.annotate.engine;

import java.util.Locale;

/** A recipe that makes a word's lemma: a fixed lemma, or a change of case, a cut at the end and an addition. */
sealed interface LemmaScript {
    String lemma(String word);

    /** Reads {@code =LEMMA} or {@code CASE|CUT|ADD}. */
    static LemmaScript of(String label) {
        if (label.startsWith("=")) return new Fixed(label.substring(1));
        String[] parts = label.split("\\|", 3);
        if (parts.length < 3) throw new IllegalArgumentException("not a lemma script: " + label);
        return new Edit(Case.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]), parts[2]);
    }

    /** One lemma for every word. */
    record Fixed(String lemma) implements LemmaScript {
        @Override
        public String lemma(String word) {
            return lemma;
        }
    }

    /** Cuts so many code points off the end and appends something. */
    record Edit(Case letterCase, int cut, String add) implements LemmaScript {
        @Override
        public String lemma(String word) {
            String base = letterCase.of(word);
            if (base.codePointCount(0, base.length()) < cut) return base;
            return base.substring(0, base.offsetByCodePoints(base.length(), -cut)) + add;
        }
    }

    /** What happens to the letters first. */
    enum Case {
        LOWER,
        KEEP,
        TITLE;

        String of(String word) {
            if (this == KEEP || word.isEmpty()) return word;
            String lower = word.toLowerCase(Locale.ROOT);
            if (this == LOWER) return lower;
            int first = word.offsetByCodePoints(0, 1);
            return word.substring(0, first).toUpperCase(Locale.ROOT)
                    + word.substring(first).toLowerCase(Locale.ROOT);
        }
    }
}
