package org.demarche.annotate.engine;

/** The class of a word's spelling, which the uncased vocabulary does not see: 1 to 26, see the training's README. */
final class WordShape {
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";

    private int letters;
    private int capitals;
    private boolean capitalFirst;
    private boolean digits;

    private WordShape(String word) {
        word.codePoints().forEach(this::see);
    }

    static int of(String word) {
        WordShape seen = new WordShape(word);
        return seen.letterCase() + (seen.letters == 0 ? 0 : innerMark(word));
    }

    private void see(int code) {
        int type = Character.getType(code);
        if (type == Character.DECIMAL_DIGIT_NUMBER) digits = true;
        boolean capital = type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
        if (!capital && !isLetter(type)) return;
        if (letters++ == 0) capitalFirst = capital;
        if (capital) capitals++;
    }

    private static boolean isLetter(int type) {
        return type == Character.LOWERCASE_LETTER
                || type == Character.MODIFIER_LETTER
                || type == Character.OTHER_LETTER;
    }

    private int letterCase() {
        if (digits) return letters > 0 ? 7 : 6;
        if (letters == 0) return 8;
        if (capitals == 0) return 1;
        if (capitals == letters) return letters == 1 ? 4 : 3;
        return capitals == 1 && capitalFirst ? 2 : 5;
    }

    private static int innerMark(String word) {
        if (word.indexOf('.') >= 0) return 9;
        return word.chars().anyMatch(c -> HYPHENS.indexOf(c) >= 0) ? 18 : 0;
    }
}
