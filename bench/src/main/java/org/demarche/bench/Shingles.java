package org.demarche.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How two texts agree in their runs of four words, as the article-extraction benchmarks count it: precision and recall
 * per page, averaged over pages, F1 of the two averages.
 */
record Shingles(double both, double extra, double missing) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    static Shingles of(String gold, String found) {
        Map<String, Integer> left = runs(gold);
        int both = 0;
        int all = 0;
        for (Map.Entry<String, Integer> run : runs(found).entrySet()) {
            all += run.getValue();
            both += Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
        }
        int wanted = left.values().stream().mapToInt(Integer::intValue).sum();
        return new Shingles(both, all - both, wanted - both);
    }

    private static Map<String, Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) words.add(m.group());
        Map<String, Integer> runs = new HashMap<>();
        if (words.isEmpty()) return runs;
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
            runs.merge(String.join(" ", words.subList(i, Math.min(i + RUN, words.size()))), 1, Integer::sum);
        }
        return runs;
    }

    double precision() {
        if (extra == 0 && missing == 0) return 1;
        return both == 0 ? 0 : both / (both + extra);
    }

    double recall() {
        if (extra == 0 && missing == 0) return 1;
        return both == 0 ? 0 : both / (both + missing);
    }

    double f1() {
        return both == 0 ? 0 : 2 * both / (2 * both + extra + missing);
    }

    static String summary(List<Shingles> pages) {
        double precision =
                mean(pages.stream().filter(page -> page.both + page.extra > 0).toList(), Shingles::precision);
        double recall =
                mean(pages.stream().filter(page -> page.both + page.missing > 0).toList(), Shingles::recall);
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        return String.format(
                Locale.ROOT,
                "body of %d pages: P %.4f  R %.4f  F1 %.4f  (mean of the pages' F1 %.4f)%n",
                pages.size(),
                precision,
                recall,
                f1,
                mean(pages, Shingles::f1));
    }

    private static double mean(List<Shingles> pages, ToDoubleFunction<Shingles> of) {
        return pages.stream().mapToDouble(of).average().orElse(0);
    }
}
