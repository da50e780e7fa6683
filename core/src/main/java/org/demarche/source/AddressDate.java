package org.demarche.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Published;
import org.demarche.Published.Known;

/** Reads the day many outlets write into the address of a report ({@code /2022/03/17/}). */
final class AddressDate {
    private static final int LONGEST = 2_000;
    private static final Pattern PARTED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern CLOSED =
            Pattern.compile("(?<![\\dA-Za-z])(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private AddressDate() {}

    static Optional<Published> of(String address) {
        String path = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        return find(PARTED, path)
                .or(() -> find(NAMED, path))
                .or(() -> find(CLOSED, path))
                .map(day -> Published.on(day, Known.ADDRESS).because("the address names the day"));
    }

    private static Optional<LocalDate> find(Pattern pattern, String path) {
        Matcher m = pattern.matcher(path);
        if (!m.find()) return Optional.empty();
        int named = MONTHS.indexOf(m.group(2));
        int month = named >= 0 && m.group(2).length() == 3 ? named / 3 + 1 : Integer.parseInt(m.group(2));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(m.group(1)), month, Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
