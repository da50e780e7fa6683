package org.demarche.annotate.time;

import java.util.ArrayList;
import java.util.List;

/** Spells out a pattern of the grammar: {@code [x]} with and without x, {@code (x|y)} with x and with y. */
final class Patterns {
    private Patterns() {}

    static List<List<String>> of(String pattern) {
        List<List<String>> spelled = new ArrayList<>();
        spelled.add(List.of());
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = end(pattern, at);
            spelled = times(spelled, choices(pattern.substring(at, end)));
            at = end;
        }
        return spelled;
    }

    private static int end(String pattern, int at) {
        char open = pattern.charAt(at);
        int depth = 0;
        for (int i = at; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (open != '[' && open != '(') {
                if (c == ' ') return i;
            } else {
                if (c == '[' || c == '(') depth++;
                if ((c == ']' || c == ')') && --depth == 0) return i + 1;
            }
        }
        return pattern.length();
    }

    private static List<List<String>> choices(String element) {
        char open = element.charAt(0);
        if (element.length() < 3 || open != '[' && open != '(') return List.of(List.of(element));
        List<List<String>> choices = new ArrayList<>();
        if (open == '[') choices.add(List.of());
        int depth = 0;
        int from = 1;
        for (int i = 1; i < element.length(); i++) {
            char c = element.charAt(i);
            boolean last = i == element.length() - 1;
            if (last || c == '|' && depth == 0) {
                choices.addAll(of(element.substring(from, i)));
                from = i + 1;
            }
            if (c == '[' || c == '(') depth++;
            if (c == ']' || c == ')') depth--;
        }
        return choices;
    }

    private static List<List<String>> times(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> product = new ArrayList<>();
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> joined = new ArrayList<>(head);
                joined.addAll(tail);
                product.add(joined);
            }
        }
        return product;
    }
}
