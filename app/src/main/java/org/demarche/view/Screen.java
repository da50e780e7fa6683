package org.demarche.view;

import java.util.List;
import java.util.Set;

/** Lines of terminal text: wrapped at the width, with colour or without. */
final class Screen {
    private static final String RESET = "\u001B[0m";
    private static final Set<String> CONFLICT =
            Set.of("THREATEN", "ACCUSE", "ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST");
    private static final Set<String> REFUSAL = Set.of("DENY", "REJECT");
    private static final Set<String> COOPERATION = Set.of(
            "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "PRAISE", "ENDORSE", "PROMISE");

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    Screen(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    String text() {
        return text.toString();
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** An empty line, unless the last one is empty already. */
    void gap() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') text.append('\n');
    }

    /** Words wrapped beside a start that stands on the first line only; {@code drawn} is the start with its colours. */
    void hang(String start, String drawn, String words) {
        StringBuilder line = new StringBuilder(drawn.isEmpty() ? start : drawn);
        int used = start.length();
        boolean first = true;
        for (String word : words.split(" ")) {
            int length = visible(word);
            if (!first && used + 1 + length > width) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(start.length()));
                used = start.length();
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            used += length + (first ? 0 : 1);
            first = false;
        }
        line(line.toString());
    }

    String bold(String words) {
        return colour ? "\u001B[1m" + words + RESET : words;
    }

    // Each word carries its own codes, so that a wrapped line stays dim.
    String dim(String words) {
        if (!colour) return words;
        return String.join(
                " ",
                List.of(words.split(" ", -1)).stream()
                        .map(word -> word.isEmpty() ? word : "\u001B[2m" + word + RESET)
                        .toList());
    }

    /** The words in the colour of an act or event type. */
    String colour(String kind, String words) {
        if (!colour) return words;
        String code = CONFLICT.contains(kind)
                ? "31"
                : REFUSAL.contains(kind) ? "33" : COOPERATION.contains(kind) ? "32" : "36";
        return "\u001B[" + code + "m" + words + RESET;
    }

    static String pad(String words, int width) {
        return words.length() >= width ? words + " " : words + " ".repeat(width - words.length());
    }

    private static int visible(String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '\u001B') i = word.indexOf('m', i);
            else length++;
        }
        return length;
    }
}
