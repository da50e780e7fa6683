package org.demarche.store.words;

/**
 * Takes the ending off an English word after Martin Porter's algorithm of 1980, so that "threatens", "threatened" and
 * "threatening" find one another.
 */
final class Stemmer {
    private static final int SHORTEST = 3;
    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
        {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
        {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
        {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"},
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""},
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize",
    };

    private String word;

    private Stemmer(String word) {
        this.word = word;
    }

    /** The stem of a word in lower case; words that are not plain English letters come back as they are. */
    static String stem(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) return word;
        return new Stemmer(word).stem();
    }

    private String stem() {
        plurals();
        pasts();
        if (word.endsWith("y") && hasVowel(word.length() - 1)) word = cut(1) + "i";
        replace(STEP_2);
        replace(STEP_3);
        shorten();
        finish();
        return word;
    }

    private void plurals() {
        if (word.endsWith("sses") || word.endsWith("ies")) word = cut(2);
        else if (word.endsWith("s") && !word.endsWith("ss")) word = cut(1);
    }

    private void pasts() {
        if (word.endsWith("eed")) {
            if (measure(word.length() - 3) > 0) word = cut(1);
        } else if (word.endsWith("ed") && hasVowel(word.length() - 2)) {
            word = cut(2);
            mend();
        } else if (word.endsWith("ing") && hasVowel(word.length() - 3)) {
            word = cut(3);
            mend();
        }
    }

    private void mend() {
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) word += "e";
        else if (endsDouble() && !word.endsWith("l") && !word.endsWith("s") && !word.endsWith("z")) word = cut(1);
        else if (measure(word.length()) == 1 && endsShort(word.length())) word += "e";
    }

    private void replace(String[][] endings) {
        for (String[] ending : endings) {
            if (!word.endsWith(ending[0])) continue;
            int left = word.length() - ending[0].length();
            if (measure(left) > 0) word = word.substring(0, left) + ending[1];
            return;
        }
    }

    private void shorten() {
        String longest = "";
        for (String ending : STEP_4) {
            if (word.endsWith(ending) && ending.length() > longest.length()) longest = ending;
        }
        int left = word.length() - longest.length();
        if (longest.isEmpty() || measure(left) < 2) return;
        boolean ion = longest.equals("ion") && left > 0 && "st".indexOf(word.charAt(left - 1)) < 0;
        if (!ion) word = word.substring(0, left);
    }

    private void finish() {
        if (word.endsWith("e")) {
            int left = word.length() - 1;
            int measure = measure(left);
            if (measure > 1 || measure == 1 && !endsShort(left)) word = cut(1);
        }
        if (word.endsWith("ll") && measure(word.length() - 1) > 1) word = cut(1);
    }

    private String cut(int letters) {
        return word.substring(0, word.length() - letters);
    }

    private boolean isConsonant(int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(at - 1);
            default -> true;
        };
    }

    private boolean hasVowel(int length) {
        for (int i = 0; i < length; i++) if (!isConsonant(i)) return true;
        return false;
    }

    /** How many times a vowel is followed by a consonant in the first letters. */
    private int measure(int length) {
        int measure = 0;
        for (int i = 1; i < length; i++) if (isConsonant(i) && !isConsonant(i - 1)) measure++;
        return measure;
    }

    private boolean endsDouble() {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(last);
    }

    private boolean endsShort(int length) {
        if (length < 3) return false;
        boolean closed = isConsonant(length - 3) && !isConsonant(length - 2) && isConsonant(length - 1);
        return closed && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }
}
