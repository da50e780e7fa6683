package org.demarche.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers, written in digits or as words. */
final class Figures {
    private static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Double> SCALES = Map.of(
            "dozen", 12.0,
            "dozens", 24.0,
            "hundred", 100.0,
            "hundreds", 200.0,
            "thousand", 1e3,
            "thousands", 2e3,
            "million", 1e6,
            "millions", 2e6,
            "billion", 1e9,
            "trillion", 1e12);
    private static final Map<String, Double> WORDS = words();

    private Figures() {}

    private static Map<String, Double> words() {
        Map<String, Double> words = new HashMap<>(SCALES);
        for (int i = 0; i < SMALL.size(); i++) words.put(SMALL.get(i), (double) i);
        for (int i = 0; i < TENS.size(); i++) words.put(TENS.get(i), 20.0 + 10 * i);
        return Map.copyOf(words);
    }

    /** What one word in lower case counts ("1,200", "five", "thousand"); empty when it counts nothing. */
    static Optional<Double> value(String word) {
        Double known = WORDS.get(word);
        if (known != null) return Optional.of(known);
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) return Optional.empty();
        String digits = word.replace(",", "");
        return digits.matches("\\d{1,15}(\\.\\d+)?") ? Optional.of(Double.valueOf(digits)) : Optional.empty();
    }

    /** What words count together: "2.5 million" is 2,500,000 and "three hundred" 300; empty when none counts. */
    static Optional<Double> together(List<String> words) {
        double sum = 0;
        double part = 0;
        boolean any = false;
        for (String word : words) {
            Optional<Double> value = value(word);
            if (value.isEmpty()) continue;
            boolean scale = SCALES.containsKey(word);
            part = scale ? Math.max(1, part) * value.get() : part + value.get();
            if (scale && value.get() >= 1000) {
                sum += part;
                part = 0;
            }
            any = true;
        }
        return any ? Optional.of(sum + part) : Optional.empty();
    }
}
