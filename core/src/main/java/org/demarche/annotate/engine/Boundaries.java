package org.demarche.annotate.engine;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.Span;

/** What can be seen around each gap between two tokens, as hashed features of the sentence model. */
public final class Boundaries {
    private static final int WINDOW = 4;
    private static final int LONGEST_NUMBER = 3;
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[a-z])[.)]");

    private final String[] forms;
    private final int[] words;
    private final int[] shapes;
    private final int[] opened;
    private final boolean[] spaced;
    private final int style;

    /** Reads the tokens of one block once; {@link #features} may then be asked for every gap. */
    public Boundaries(String text, List<Span> tokens) {
        int size = tokens.size();
        forms = new String[size];
        words = new int[size + 2 * WINDOW];
        shapes = new int[size + 2 * WINDOW];
        opened = new int[size];
        spaced = new boolean[size];
        for (int i = 0; i < size; i++) read(text, tokens, i);
        style = style();
    }

    private void read(String text, List<Span> tokens, int i) {
        Span span = tokens.get(i);
        forms[i] = Forms.plain(span.in(text));
        words[i + WINDOW] = Forms.lower(forms[i]).hashCode();
        shapes[i + WINDOW] = Forms.shape(forms[i]);
        spaced[i] = i + 1 == tokens.size() || tokens.get(i + 1).start() > span.end();
        opened[i] = opened(i);
    }

    // Bit 0: inside a straight quotation; higher bits: open brackets, at most three.
    private int opened(int i) {
        int before = i == 0 ? 0 : opened[i - 1];
        return switch (forms[i]) {
            case "\"" -> before ^ 1;
            case "(", "[" -> Math.min(before + 2, 7);
            case ")", "]" -> before >= 2 ? before - 2 : before;
            default -> before;
        };
    }

    // How the text is written: 0 with capitals after full stops, 1 mixed, 2 mostly without, 3 in capitals.
    private int style() {
        int ends = 1;
        int capitals = 1;
        int shouted = 0;
        for (int i = 0; i + 1 < forms.length; i++) {
            if (Forms.isCapitals(forms[i])) shouted++;
            if (!Forms.isStop(forms[i]) || !Character.isLetter(forms[i + 1].charAt(0))) continue;
            ends++;
            if (Character.isUpperCase(forms[i + 1].charAt(0))) capitals++;
        }
        if (shouted * 2 > forms.length) return 3;
        return capitals * 10 > ends * 9 ? 0 : capitals * 2 > ends ? 1 : 2;
    }

    /** The features of the gap behind this token, {@code since} tokens after the last sentence ended. */
    public int[] features(int token, int since) {
        int at = token + WINDOW;
        int gap = (spaced[token] ? 1 : 0) + 2 * style;
        int length = Math.min(since, 6) + (since > 12 ? 1 : 0) + (since > 25 ? 1 : 0) + (since > 45 ? 1 : 0);
        int here = shapes[at] * 31 + shapes[at + 1];
        return new int[] {
            mix(1, gap, 0),
            mix(2, words[at], gap & 1),
            mix(3, words[at + 1], gap & 1),
            mix(4, words[at - 1], 0),
            mix(5, words[at + 2], 0),
            mix(6, words[at], words[at + 1]),
            mix(7, words[at - 1], words[at]),
            mix(8, words[at + 1], words[at + 2]),
            mix(9, here, gap),
            mix(10, here * 31 + shapes[at + 2], shapes[at - 1]),
            mix(11, words[at], shapes[at + 1] * 2 + (gap & 1)),
            mix(12, shapes[at], words[at + 1]),
            mix(13, words[at], shapes[at + 1] * 31 + shapes[at - 1]),
            mix(14, here, length),
            mix(15, words[at + 1], length),
            mix(16, here, opened[token]),
            mix(17, words[at], length),
            mix(18, here * 31 + style, words[at + 1]),
            mix(19, words[at - 1], here),
            mix(20, words[at + 2], here),
            mix(21, words[at + 3], here),
            mix(22, here * 31 + shapes[at + 2], shapes[at + 3] * 31 + style),
            mix(23, here, shapes[at - 1] * 31 + shapes[at - 2]),
            mix(24, words[at - 2], words[at - 1] * 31 + shapes[at]),
        };
    }

    private static int mix(int template, int a, int b) {
        int hash = template * 0x9E3779B1 + a;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B + b;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    String form(int token) {
        return forms[token];
    }

    boolean spaced(int token) {
        return spaced[token];
    }

    /** True when the token, or the one before its closing marks, ends sentences by itself. */
    boolean isMarked(int token) {
        int at = token;
        while (at > 0 && at > token - 3 && Forms.closes(forms[at]) && !Forms.isStop(forms[at])) at--;
        String form = forms[at];
        return Forms.isStop(form) || form.charAt(form.length() - 1) == '.';
    }

    /** True when this token and those before it, {@code since} in all, only number what follows: "2.", "(b)". */
    boolean isNumber(int token, int since) {
        return since <= LONGEST_NUMBER
                && NUMBER.matcher(String.join("", Arrays.asList(forms).subList(token + 1 - since, token + 1)))
                        .matches();
    }

    int size() {
        return forms.length;
    }
}
