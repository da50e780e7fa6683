package org.demarche.bench.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.bench.Reliability;

/**
 * Counts found quotations against gold ones: one-to-one pairs that share at least half of their words.
 *
 * <p>Gold quotations that are not asked for are neither hits nor misses, and what is found on them is left out.
 */
final class QuotesScore {
    private static final double ENOUGH = 0.5;

    private final Predicate<Quotation> asked;
    private final Predicate<Quotation> given;
    private final List<String> errors = new ArrayList<>();
    private final Reliability reliability = new Reliability();
    // Found quotations of the report at hand with the right words and speaker.
    private final Set<Quotation> right = new HashSet<>();
    private int gold;
    private int found;
    private int paired;
    private int exact;
    private int spoken;
    private int named;
    private int namedRight;
    private int wordsGold;
    private int wordsFound;
    private int wordsBoth;

    /**
     * Scores some of the quotations.
     *
     * @param asked the gold quotations that count
     * @param given the found quotations that count
     */
    QuotesScore(Predicate<Quotation> asked, Predicate<Quotation> given) {
        this.asked = asked;
        this.given = given;
    }

    /** One gold and one found quotation and what they share. */
    private record Pair(Quotation wanted, Quotation found, double share) {}

    void add(String report, List<Quotation> all, List<Quotation> statements) {
        List<Quotation> wanted = all.stream().filter(asked).toList();
        List<Quotation> other = all.stream().filter(asked.negate()).toList();
        List<Quotation> kept = statements.stream()
                .filter(given)
                .filter(each -> most(each, other) <= most(each, wanted))
                .toList();
        gold += wanted.size();
        found += kept.size();
        words(wanted, kept);
        right.clear();
        Set<Quotation> met = Set.copyOf(pairs(report, wanted, kept));
        for (Quotation each : wanted) if (!met.contains(each)) errors.add(report + "\tMISS\t" + each.shown());
        for (Quotation each : kept) reliability.add(each.kind(), each.sure(), right.contains(each));
        for (Quotation each : kept) if (!met.contains(each)) errors.add(report + "\tEXTRA\t" + each.shown());
    }

    private static int most(Quotation each, List<Quotation> others) {
        return others.stream()
                .mapToInt(other -> Quotation.both(each.content(), other.content()))
                .max()
                .orElse(0);
    }

    private void words(List<Quotation> wanted, List<Quotation> kept) {
        Set<Integer> a = new HashSet<>();
        Set<Integer> b = new HashSet<>();
        wanted.forEach(each -> a.addAll(each.content()));
        kept.forEach(each -> b.addAll(each.content()));
        wordsGold += a.size();
        wordsFound += b.size();
        wordsBoth += Quotation.both(a, b);
    }

    private Set<Quotation> pairs(String report, List<Quotation> wanted, List<Quotation> kept) {
        List<Pair> all = new ArrayList<>();
        for (Quotation a : wanted) {
            for (Quotation b : kept) if (a.share(b) > 0) all.add(new Pair(a, b, a.share(b)));
        }
        all.sort(Comparator.comparing(pair -> -pair.share()));
        Set<Quotation> met = new HashSet<>();
        Set<Quotation> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Pair pair : all) {
            if (used.contains(pair.wanted()) || used.contains(pair.found())) continue;
            used.add(pair.wanted());
            used.add(pair.found());
            if (pair.wanted().sameEnds(pair.found())) exact++;
            if (pair.share() >= ENOUGH) meet(report, pair, met);
        }
        return met;
    }

    private void meet(String report, Pair pair, Set<Quotation> met) {
        met.add(pair.wanted());
        met.add(pair.found());
        paired++;
        boolean same = pair.wanted().sameSpeaker(pair.found());
        if (same) spoken++;
        if (same) right.add(pair.found());
        if (pair.wanted().speaker().isEmpty() && pair.wanted().name().isEmpty()) return;
        named++;
        if (same) namedRight++;
        else
            errors.add(report + "\tSPEAKER\t" + pair.wanted().name() + ", not "
                    + pair.found().name() + "\t" + pair.wanted().shown());
    }

    Reliability reliability() {
        return reliability;
    }

    List<String> errors() {
        return errors;
    }

    /** One line: what was asked, then the figures. */
    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-34s %6d %6d  %s  %s  %s  %s  %5.1f",
                what,
                gold,
                found,
                f1(exact, found, gold),
                f1(paired, found, gold),
                f1(wordsBoth, wordsFound, wordsGold),
                f1(spoken, found, gold),
                named == 0 ? 0.0 : 100.0 * namedRight / named);
    }

    static String head(String who) {
        return String.format(
                Locale.ROOT,
                "%-34s %6s %6s  %-17s  %-17s  %-17s  %-17s  %s",
                who,
                "gold",
                "found",
                "exact P R F",
                "content P R F",
                "words P R F",
                "speaker P R F",
                "speaker given content");
    }

    private static String f1(int right, int found, int gold) {
        double p = found == 0 ? 0 : 100.0 * right / found;
        double r = gold == 0 ? 0 : 100.0 * right / gold;
        return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
