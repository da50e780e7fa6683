package org.demarche.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Published;
import org.demarche.Span;
import org.demarche.Table;

/** Reads the dates that pages print beside a headline ("July 27, 2024 10:02 PM", "18 March 2022", "2017-09-15 17:52"). */
final class Dates {
    /**
     * A date found in some words.
     *
     * @param span where it stands in them, with its time and zone
     */
    record Found(Span span, LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
        Published published(Published.Known known) {
            Published day = time.map(at -> Published.at(LocalDateTime.of(day(), at), known))
                    .orElseGet(() -> Published.on(day(), known));
            return zone.map(day::withZone).orElse(day);
        }
    }

    // Only the first characters of a line are looked at: a stamp is short, and hostile lines are long.
    private static final int LONGEST_STAMP = 400;
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:[:.h](\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?\\s?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)?(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE =
            Pattern.compile("\\G\\s?\\(?((?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)|[A-Z]{1,4}\\b)");
    private static final Pattern JOIN = Pattern.compile("\\G(?:\\s|[,|•·@–—/(-]|\\bat\\b|T(?=\\d))*+");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Pattern dayFirst;
    private final Pattern monthFirst;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d-])");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?![\\d/-])");

    Dates() {
        for (List<String> row : Table.read(Dates.class, "months.tsv", 2)) {
            for (String name : row.get(1).split(" ")) months.put(name, Integer.valueOf(row.get(0)));
        }
        for (List<String> row : Table.read(Dates.class, "zones.tsv", 2)) {
            zones.put(row.get(0), ZoneId.of(row.get(1)));
        }
        List<String> names = new ArrayList<>(months.keySet());
        names.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
        String month = "(" + String.join("|", names) + ")\\b\\.?";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String day = "(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|\\.)?";
        dayFirst = Pattern.compile(
                day + "\\s?(?:of\\s|de\\s|-)?\\s?" + month + "\\s?,?\\s?(?:de\\s|-)?(\\d{4})\\b", flags);
        // The names are many: whether a number follows the word is found faster.
        monthFirst = Pattern.compile(
                "\\b(?=\\p{L}++\\.?+\\s?+\\d)" + month + "\\s?(\\d{1,2})(?:st|nd|rd|th)?\\s?[,.]?\\s?(\\d{4})\\b",
                flags);
    }

    /** The first date in these words, with the time of day beside it. */
    Optional<Found> first(String words) {
        String head = words.length() > LONGEST_STAMP ? words.substring(0, LONGEST_STAMP) : words;
        if (!hasYear(head)) return Optional.empty();
        return day(head).map(found -> timed(head, found));
    }

    // Most words hold no date; four digits in a row are found faster than any pattern is tried.
    private static boolean hasYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits = words.charAt(i) >= '0' && words.charAt(i) <= '9' ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }

    private Optional<Found> day(String words) {
        Optional<Found> best = Optional.empty();
        for (Optional<Found> each : List.of(
                find(monthFirst, words, m -> date(m.group(3), month(m.group(1)), m.group(2))),
                find(dayFirst, words, m -> date(m.group(3), month(m.group(2)), m.group(1))),
                find(YEAR_FIRST, words, m -> date(m.group(1), Integer.parseInt(m.group(2)), m.group(3))),
                find(NUMBERS, words, Dates::numbers))) {
            if (each.isPresent() && (best.isEmpty() || isBefore(each.get(), best.get()))) best = each;
        }
        return best;
    }

    private static boolean isBefore(Found a, Found b) {
        return a.span.start() < b.span.start();
    }

    private interface Reader {
        Optional<LocalDate> read(Matcher matcher);
    }

    private static Optional<Found> find(Pattern pattern, String words, Reader reader) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            Optional<LocalDate> day = reader.read(matcher);
            if (day.isPresent()) {
                Span span = new Span(matcher.start(), matcher.end());
                return Optional.of(new Found(span, day.get(), Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** True for the name of a month, full or short. */
    boolean isMonth(String name) {
        return months.containsKey(name.toLowerCase(Locale.ROOT));
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    // 03/04/2022 is March in one country and April in another: only days above 12, or points, decide.
    private static Optional<LocalDate> numbers(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (m.group(2).equals(".") || first > 12 || first == second) return date(m.group(4), second, m.group(1));
        return second > 12 ? date(m.group(4), first, m.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1900 || y > 2199) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // The time stands after the day, or before it ("10:02 PM, July 27, 2024").
    private Found timed(String words, Found found) {
        Matcher join = JOIN.matcher(words);
        int from = join.find(found.span.end()) ? join.end() : found.span.end();
        Matcher time = TIME.matcher(words);
        if (time.find(from) && time.start() == from) return with(words, found, time);
        Matcher before = TIME.matcher(words.substring(0, found.span.start()));
        while (before.find()) if (clock(before).isPresent()) return with(words, found, before);
        return found;
    }

    private Found with(String words, Found found, Matcher time) {
        Optional<LocalTime> clock = clock(time);
        if (clock.isEmpty()) return found;
        Span span = found.span.union(new Span(time.start(), time.end()).trimmed(words));
        Matcher zone = ZONE.matcher(words);
        Optional<ZoneOffset> offset =
                zone.find(time.end()) ? offset(zone, found.day.atTime(clock.get())) : Optional.empty();
        if (offset.isPresent() && zone.end() > span.end()) span = new Span(span.start(), zone.end());
        return new Found(span, found.day, clock, offset);
    }

    /** The time of day at this match; a bare number is none. */
    private static Optional<LocalTime> clock(Matcher m) {
        if (m.group(2) == null && m.group(4) == null) return Optional.empty();
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        if (m.group(4) != null && hour <= 12) hour = hour % 12 + (isAfternoon(m.group(4)) ? 12 : 0);
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    private static boolean isAfternoon(String half) {
        return half.charAt(0) == 'p' || half.charAt(0) == 'P';
    }

    private Optional<ZoneOffset> offset(Matcher zone, LocalDateTime when) {
        if (zone.group(2) == null) {
            return Optional.ofNullable(zones.get(zone.group(1)))
                    .map(id -> id.getRules().getOffset(when));
        }
        int hours = Integer.parseInt(zone.group(3));
        int minutes = zone.group(4) == null ? 0 : Integer.parseInt(zone.group(4));
        if (hours > 14 || minutes > 59) return Optional.empty();
        int sign = zone.group(2).equals("-") ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
