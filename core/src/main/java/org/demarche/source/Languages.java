package org.demarche.source;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.Table;

/** Tells the language of some words by their script and by the small words every sentence has. */
final class Languages {
    /** Characters that are enough to tell by. */
    static final int ENOUGH = 4_000;

    /** No language could be told. */
    static final String UNKNOWN = "und";

    private final List<String> languages;
    /** Of each word, the places in {@link #languages} of those that have it. */
    private final Map<String, int[]> byWord = new HashMap<>();

    private final int longest;

    Languages() {
        List<List<String>> rows = Table.read(Languages.class, "languages.tsv", 2);
        languages = rows.stream().map(row -> row.get(0)).sorted().distinct().toList();
        for (List<String> row : rows) {
            int[] language = {languages.indexOf(row.get(0))};
            for (String word : row.get(1).split(" ")) byWord.merge(word, language, Languages::join);
        }
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static int[] join(int[] a, int[] b) {
        return IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray();
    }

    /** The BCP 47 tag of the language, {@code und} when there is too little to tell by. */
    String of(String words) {
        String head = words.length() > ENOUGH ? words.substring(0, ENOUGH) : words;
        String script = script(head);
        return script.isEmpty() ? bySmallWords(head) : script;
    }

    private String bySmallWords(String words) {
        double[] scores = new double[languages.size()];
        int count = 0;
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && isOfWord(words.charAt(i));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            count++;
            if (i - start <= longest) add(words.substring(start, i).toLowerCase(Locale.ROOT), scores);
            start = -1;
        }
        return best(scores, Math.max(0.9, count * 0.04));
    }

    private String best(double[] scores, double least) {
        String best = UNKNOWN;
        double most = least;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] <= most) continue;
            most = scores[i];
            best = languages.get(i);
        }
        return best;
    }

    private void add(String word, double[] scores) {
        int[] of = byWord.get(word);
        if (of != null) for (int language : of) scores[language] += 1.0 / of.length;
    }

    private static boolean isOfWord(char c) {
        if (c < 128) return c == '\'' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '’' || Character.isLetter(c)) return true;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The language of a script that only one widely read language uses; empty for the others. */
    private static String script(String words) {
        int latin = 0;
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (!Character.isLetter(c)) continue;
            // Up to here all letters are Latin but two signs of Greek and ordinals that no text is made of.
            if (c < 0x250) latin++;
            else counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        }
        counts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters && kana > 0) return "ja";
        for (Map.Entry<Character.UnicodeScript, Integer> each : counts.entrySet()) {
            if (each.getValue() * 2 > letters) return tag(each.getKey());
        }
        return "";
    }

    private static String tag(Character.UnicodeScript script) {
        return switch (script) {
            case HAN -> "zh";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case SINHALA -> "si";
            case MYANMAR -> "my";
            case KHMER -> "km";
            case LAO -> "lo";
            case ETHIOPIC -> "am";
            default -> "";
        };
    }
}
