package org.demarche.bench.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * F1 of what was found against what is there, in percent.
 *
 * @param values by measure
 */
record ParseFigures(Map<String, Double> values) {
    static ParseFigures of(
            List<Alignment.Node> gold,
            List<Alignment.Node> parsed,
            List<Alignment.Pair> pairs,
            List<Tree> goldTrees,
            List<Tree> parsedTrees) {
        Map<String, Double> values = new TreeMap<>();
        values.put("Tokens", places(goldTrees, parsedTrees, Tree::tokens));
        values.put("Sentences", places(goldTrees, parsedTrees, tree -> List.of(tree.place())));
        int[] toParsed = new int[gold.size() + 1];
        pairs.forEach(pair -> toParsed[pair.gold() + 1] = pair.parsed() + 1);
        values.put("Words", f1(pairs.size(), gold.size(), parsed.size()));
        for (Measure measure : Measure.values()) {
            long right = pairs.stream()
                    .filter(pair -> measure.agrees(gold.get(pair.gold()), parsed.get(pair.parsed()), toParsed))
                    .count();
            values.put(measure.label, f1(right, gold.size(), parsed.size()));
        }
        return new ParseFigures(values);
    }

    /** What two aligned words may agree in; a head agrees when it is aligned with the gold head. */
    private enum Measure {
        UPOS("UPOS", (a, b) -> a.upos().equals(b.upos()), false),
        XPOS("XPOS", (a, b) -> a.xpos().equals(b.xpos()), false),
        LEMMAS("Lemmas", (a, b) -> a.lemma().equals("_") || a.lemma().equals(b.lemma()), false),
        UAS("UAS", (a, b) -> true, true),
        LAS("LAS", (a, b) -> a.universalRelation().equals(b.universalRelation()), true);

        private final String label;
        private final Agreement agreement;
        private final boolean heads;

        Measure(String label, Agreement agreement, boolean heads) {
            this.label = label;
            this.agreement = agreement;
            this.heads = heads;
        }

        boolean agrees(Alignment.Node gold, Alignment.Node parsed, int[] toParsed) {
            if (heads && (gold.head() == 0 ? parsed.head() != 0 : toParsed[gold.head()] != parsed.head())) return false;
            return agreement.holds(gold.word(), parsed.word());
        }
    }

    /** A question asked of a gold word and a parsed one. */
    private interface Agreement {
        boolean holds(Word gold, Word parsed);
    }

    private static double places(List<Tree> gold, List<Tree> parsed, Function<Tree, List<Tree.Place>> of) {
        Set<Tree.Place> there = new HashSet<>();
        gold.forEach(tree -> there.addAll(of.apply(tree)));
        Set<Tree.Place> found = new HashSet<>();
        parsed.forEach(tree -> found.addAll(of.apply(tree)));
        int all = found.size();
        found.retainAll(there);
        return f1(found.size(), there.size(), all);
    }

    private static double f1(long right, int gold, int parsed) {
        return gold + parsed == 0 ? 0 : 200.0 * right / (gold + parsed);
    }

    String line(String... measures) {
        StringBuilder line = new StringBuilder();
        for (String measure : measures) {
            line.append(String.format(Locale.ROOT, "  %s %.2f", measure, values.getOrDefault(measure, 0.0)));
        }
        return line.toString();
    }
}
