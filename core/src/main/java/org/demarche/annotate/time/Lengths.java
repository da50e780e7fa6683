package org.demarche.annotate.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.demarche.Deixis.Shift;
import org.demarche.Deixis.Stretch;

/** Counts units: lengths of time, and how far away a date lies. */
final class Lengths {
    private static final Map<String, Stretch> STRETCHES = Map.of(
            "D",
            Stretch.DAY,
            "W",
            Stretch.WEEK,
            "WE",
            Stretch.WEEKEND,
            "M",
            Stretch.MONTH,
            "Q",
            Stretch.QUARTER,
            "Y",
            Stretch.YEAR,
            "DE",
            Stretch.DECADE,
            "CE",
            Stretch.CENTURY);

    private Lengths() {}

    static Optional<Stretch> stretch(String unit) {
        return Optional.ofNullable(STRETCHES.get(unit));
    }

    /** {@code P2Y}, {@code PT30M}, {@code P2.5Y}. */
    static String counted(Match match) {
        String argument = match.rule().argument();
        String number = !argument.isEmpty() ? argument : lastNumber(match);
        return length(new BigDecimal(number), unit(match));
    }

    private static String length(BigDecimal count, String unit) {
        return switch (unit) {
            case "DE" -> "P" + plain(count.multiply(BigDecimal.TEN)) + "Y";
            case "CE" -> "P" + plain(count.multiply(new BigDecimal(100))) + "Y";
            case "F" -> "P" + plain(count.multiply(new BigDecimal(2))) + "W";
            case "TH" -> count.compareTo(new BigDecimal("0.5")) == 0 ? "PT30M" : "PT" + plain(count) + "H";
            case "TM" -> "PT" + plain(count) + "M";
            case "TS" -> "PT" + plain(count) + "S";
            case "WE" -> "P" + plain(count) + "WE";
            default -> "P" + plain(count) + unit;
        };
    }

    private static String plain(BigDecimal count) {
        return count.stripTrailingZeros().toPlainString();
    }

    /** {@code PXY}, {@code PTXH}. */
    static String vague(Match match) {
        String unit = unit(match);
        return unit.startsWith("T") ? "PTX" + unit.substring(1) : unit.equals("F") ? "PXW" : "PX" + unit;
    }

    private static String unit(Match match) {
        return match.term(Kind.UNIT)
                .or(() -> match.term(Kind.UNITS))
                .or(() -> match.term(Kind.SPAN))
                .map(Term::value)
                .orElse("D");
    }

    private static String lastNumber(Match match) {
        String number = "1";
        for (Term term : match.terms()) {
            if (term.kind() == Kind.NUM || term.kind() == Kind.ORD) number = term.value();
        }
        return number;
    }

    /** The number counted, rounded down; 1 for "a". */
    static int whole(Match match, String given) {
        String number = given.isEmpty() ? lastNumber(match) : given;
        return new BigDecimal(number).min(new BigDecimal(100_000)).intValue();
    }

    /** So many units away; empty for hours and for distances beyond the calendar. */
    static Optional<Shift> away(String unit, int count) {
        if (Math.abs(count) >= 5000) return Optional.empty();
        if (unit.equals("F")) return Optional.of(new Shift(Stretch.WEEK, 2 * count));
        return stretch(unit).map(stretch -> switch (stretch) {
            case DECADE -> new Shift(Stretch.YEAR, 10 * count);
            case CENTURY -> new Shift(Stretch.YEAR, 100 * count);
            default -> new Shift(stretch, count);
        });
    }
}
