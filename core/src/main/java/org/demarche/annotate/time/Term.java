package org.demarche.annotate.time;

/**
 * One way to read the words from a place: their class, what they mean and where they end.
 *
 * @param kind their class
 * @param value what they mean, in the notation of the class
 * @param end the word after the last
 */
record Term(Kind kind, String value, int end) {
    int number() {
        return Integer.parseInt(value);
    }
}
