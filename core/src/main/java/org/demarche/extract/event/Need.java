package org.demarche.extract.event;

import java.util.List;
import java.util.Set;

/**
 * One thing a frame asks of its clause.
 *
 * @param keys the places that may satisfy it ({@code obj}, {@code xcomp}, a preposition); one is enough
 * @param words the lemmas the place must hold, empty when any will do
 * @param absent true when the place must be empty instead
 */
record Need(List<String> keys, Set<String> words, boolean absent) {
    Need {
        keys = List.copyOf(keys);
        words = Set.copyOf(words);
    }

    static Need of(String text, WordClasses classes) {
        boolean absent = text.startsWith("!");
        String body = absent ? text.substring(1) : text;
        int equals = body.indexOf('=');
        String keys = equals < 0 ? body : body.substring(0, equals);
        Set<String> words = equals < 0 ? Set.of() : classes.expand(body.substring(equals + 1));
        return new Need(List.of(keys.split("\\|")), words, absent);
    }

    boolean isLexical() {
        return !words.isEmpty();
    }
}
