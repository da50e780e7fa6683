package org.demarche.annotate.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads times of the clock: {@code 10:30}, {@code 5:30PM}, {@code 6 p.m. GMT}, {@code 0800 UTC}, {@code 3 o'clock}. */
final class Clock {
    private final List<Word> words;
    private int at;
    private int hour;
    private String minutes = "";

    private Clock(List<Word> words, int at) {
        this.words = words;
        this.at = at;
    }

    static Optional<Term> read(List<Word> words, int at) {
        return new Clock(words, at).read();
    }

    private Optional<Term> read() {
        String digits = words.get(at).lower();
        boolean colon = digits.indexOf(':') > 0 || digits.length() == 4 && digits.indexOf('.') > 0;
        if (digits.indexOf('/') >= 0 || digits.indexOf('-') >= 0 || digits.indexOf(',') >= 0) return Optional.empty();
        boolean understood = colon ? withMinutes(digits) : digits.length() <= 2 ? wholeHour(digits) : military(digits);
        if (!understood) return Optional.empty();
        at++;
        boolean half = meridiem();
        boolean oclock = oclock();
        String zone = zone();
        boolean told = half || oclock || !zone.isEmpty() || digits.indexOf(':') > 0;
        if (!told || (digits.length() <= 2 && !half && !oclock)) return Optional.empty();
        return Optional.of(new Term(Kind.CLOCK, value(zone), at));
    }

    private String value(String zone) {
        return String.format(Locale.ROOT, "%02d", hour) + ":" + (minutes.isEmpty() ? "00" : minutes)
                + (zone.equals("Z") ? "Z" : "");
    }

    private boolean withMinutes(String digits) {
        String[] parts = digits.split("[:.]", -1);
        if (parts.length < 2 || parts[0].length() > 2 || parts[1].length() != 2) return false;
        hour = Integer.parseInt(parts[0]);
        minutes = parts[1];
        return hour <= 24 && minutes.compareTo("60") < 0;
    }

    private boolean wholeHour(String digits) {
        hour = Integer.parseInt(digits);
        return hour <= 24;
    }

    // "0800 UTC": four digits are a time only before a zone
    private boolean military(String digits) {
        if (digits.length() != 4 || at + 1 >= words.size()) return false;
        if (!isZone(words.get(at + 1))) return false;
        hour = Integer.parseInt(digits.substring(0, 2));
        minutes = digits.substring(2);
        return hour <= 24 && minutes.compareTo("60") < 0;
    }

    private boolean meridiem() {
        if (at >= words.size() || hour > 12) return false;
        boolean after = words.get(at).is("pm", "p");
        if (!after && !words.get(at).is("am", "a")) return false;
        int next = words.get(at).is("pm", "am") ? at + 1 : dotted();
        if (next == at) return false;
        if (after && hour < 12) hour += 12;
        if (!after && hour == 12) hour = 0;
        at = next;
        return true;
    }

    // "p.m." is four words, or three when its last full stop also ends the sentence
    private int dotted() {
        if (at + 2 >= words.size()
                || !words.get(at + 1).is(".")
                || !words.get(at + 2).is("m")) return at;
        return at + 3 < words.size() && words.get(at + 3).is(".") ? at + 4 : at + 3;
    }

    private boolean oclock() {
        if (at + 2 >= words.size()
                || !words.get(at).is("o")
                || !words.get(at + 2).is("clock")) return false;
        at += 3;
        return true;
    }

    private static boolean isZone(Word word) {
        return Beside.ZONE_UNIVERSAL.has(word) || Beside.ZONE_LOCAL.has(word);
    }

    private String zone() {
        int name = at < words.size() && words.get(at).is("(") ? at + 1 : at;
        if (name >= words.size()) return "";
        Word word = words.get(name);
        if (!isZone(word)) return "";
        at = name + 1;
        boolean offset = at + 1 < words.size()
                && words.get(at).is("+", "-")
                && words.get(at + 1).isNumber();
        if (offset) at += 2;
        if (name > 0
                && words.get(name - 1).is("(")
                && at < words.size()
                && words.get(at).is(")")) at++;
        return Beside.ZONE_UNIVERSAL.has(word) && !offset ? "Z" : "L";
    }
}
