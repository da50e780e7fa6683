package org.demarche.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads numbers in digits: counts, years, days, decades and whole dates. */
final class Digits {
    private static final Set<String> RANKS = Set.of("st", "nd", "rd", "th");

    private Digits() {}

    static void read(List<Word> words, int at, List<Term> terms) {
        String digits = words.get(at).lower();
        int length = digits.length();
        if (digits.indexOf('/') > 0 || digits.indexOf('-') > 0) date(digits, at, terms);
        else if (plain(digits)) plain(words, at, digits, terms);
        else if (digits.indexOf(':') < 0 && length < 12) counted(words, at, digits.replace(",", ""), terms);
    }

    private static boolean plain(String digits) {
        for (int i = 0; i < digits.length(); i++) if (!Character.isDigit(digits.charAt(i))) return false;
        return digits.length() < 7;
    }

    private static void plain(List<Word> words, int at, String digits, List<Term> terms) {
        String suffix = suffix(words, at);
        int value = Integer.parseInt(digits);
        if (RANKS.contains(suffix)) {
            terms.add(new Term(Kind.ORD, String.valueOf(value), at + 2));
            if (value >= 1 && value <= 31) terms.add(new Term(Kind.DAYTH, String.valueOf(value), at + 2));
        } else if (suffix.equals("s")) {
            decade(words, at, digits, terms);
        } else if (suffix.isEmpty()) {
            if (value >= 1 && value <= 31 && digits.length() <= 2)
                terms.add(new Term(Kind.DAY, String.valueOf(value), at + 1));
            if (digits.length() == 4 && Years.plausible(words, at, value))
                terms.add(new Term(Kind.YEAR, digits, at + 1));
            counted(words, at, String.valueOf(value), terms);
        }
        if (digits.length() == 2
                && at > 0
                && words.get(at - 1).is("'")
                && words.get(at - 1).touches(words.get(at)))
            terms.add(new Term(Kind.YEAR, century(value) + digits, at + 1));
    }

    /** The letters glued to a number, or nothing. */
    private static String suffix(List<Word> words, int at) {
        if (at + 1 >= words.size()) return "";
        Word next = words.get(at + 1);
        return next.isLetters() && words.get(at).touches(next) ? next.lower() : "";
    }

    private static void counted(List<Word> words, int at, String number, List<Term> terms) {
        if (number.equals("0")) return;
        String tail = number.indexOf('.') < 0 ? Cardinals.tail(words, at + 1) : "";
        int end = at + 1 + (tail.isEmpty() ? 0 : Cardinals.tailLength(words, at + 1));
        terms.add(new Term(Kind.NUM, number + tail, end));
    }

    private static void decade(List<Word> words, int at, String digits, List<Term> terms) {
        if (!digits.endsWith("0")) return;
        if (digits.length() == 4) terms.add(new Term(Kind.DECADE, digits.substring(0, 3), at + 2));
        if (digits.length() != 2 || at == 0 || !words.get(at - 1).is("'", "the", "early", "late", "-")) return;
        terms.add(new Term(Kind.DECADE, century(Integer.parseInt(digits)) + digits.charAt(0), at + 2));
    }

    // Two digits from 30 up were written in the last century.
    private static String century(int twoDigits) {
        return twoDigits < 30 ? "20" : "19";
    }

    private static void date(String digits, int at, List<Term> terms) {
        String[] parts = digits.split("[/-]", -1);
        if (parts.length == 2 && digits.equals("9/11")) terms.add(new Term(Kind.ISO, "2001-09-11", at + 1));
        if (parts.length == 2 && digits.indexOf('-') > 0) terms.add(new Term(Kind.ISO, digits, at + 1));
        if (parts.length != 3) return;
        String value = parts[0].length() == 4 ? iso(parts[0], parts[1], parts[2]) : american(parts);
        if (!value.isEmpty()) terms.add(new Term(Kind.ISO, value, at + 1));
    }

    // Month first, as in the United States, unless only day first makes a date.
    private static String american(String[] parts) {
        String year = parts[2].length() == 2 ? century(Integer.parseInt(parts[2])) + parts[2] : parts[2];
        String monthFirst = iso(year, parts[0], parts[1]);
        return monthFirst.isEmpty() ? iso(year, parts[1], parts[0]) : monthFirst;
    }

    private static String iso(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return year.length() == 4 ? date.toString() : "";
        } catch (DateTimeException | NumberFormatException e) {
            return "";
        }
    }

    static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
