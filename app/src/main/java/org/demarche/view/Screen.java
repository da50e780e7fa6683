package org.demarche.view;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines of terminal text: wrapped at the width, with colour or without.
 *
 * <p>Colours are private-use characters until a line is finished, and control characters are dropped from it first: no
 * word of a report can steer the terminal, whichever field it came in.
 */
final class Screen {
    private static final char BOLD = '\uE0F0';
    private static final char DIM = '\uE0F1';
    private static final char RED = '\uE0F2';
    private static final char YELLOW = '\uE0F3';
    private static final char GREEN = '\uE0F4';
    private static final char CYAN = '\uE0F5';
    private static final char RESET = '\uE0F6';
    private static final Map<Character, String> CODES =
            Map.of(BOLD, "1", DIM, "2", RED, "31", YELLOW, "33", GREEN, "32", CYAN, "36", RESET, "0");

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
        String plain = line.stripTrailing();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            String code = CODES.get(c);
            if (code != null) text.append(colour ? "\u001B[" + code + "m" : "");
            else if (!Words.isInvisible(c)) text.append(c);
        }
        text.append('\n');
    }

    /** An empty line, unless the last one is empty already. */
    void gap() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') text.append('\n');
    }

    /** Words wrapped beside a start that stands on the first line only. */
    void hang(String start, String words) {
        StringBuilder line = new StringBuilder(start);
        int margin = visible(start);
        int used = margin;
        boolean first = true;
        for (String word : words.split(" ")) {
            int length = visible(word);
            if (!first && used + 1 + length > width) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(margin));
                used = margin;
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            used += length + (first ? 0 : 1);
            first = false;
        }
        line(line.toString());
    }

    static String bold(String words) {
        return BOLD + words + RESET;
    }

    // Each word carries its own marks, so that a wrapped line stays dim.
    static String dim(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(word -> word.isEmpty() ? word : DIM + word + RESET)
                .collect(Collectors.joining(" "));
    }

    /** The words in the colour of an act or event type. */
    static String colour(String kind, String words) {
        return (CONFLICT.contains(kind)
                        ? RED
                        : REFUSAL.contains(kind) ? YELLOW : COOPERATION.contains(kind) ? GREEN : CYAN)
                + words
                + RESET;
    }

    static String pad(String words, int width) {
        return words.length() >= width ? words + " " : words + " ".repeat(width - words.length());
    }

    private static int visible(String words) {
        return (int) words.chars().filter(c -> !CODES.containsKey((char) c)).count();
    }
}
