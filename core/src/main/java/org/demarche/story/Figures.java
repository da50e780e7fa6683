package org.demarche.story;

import java.util.List;

/** Numbers written as words. */
final class Figures {
    private static final List<String> WORDS = List.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    .concat(" eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand")
                    .concat(" million billion dozen dozens hundreds thousands")
                    .split(" "));

    private Figures() {}

    static boolean isNumber(String word) {
        return WORDS.contains(word);
    }
}
