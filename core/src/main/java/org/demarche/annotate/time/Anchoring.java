package org.demarche.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.demarche.Anchor;
import org.demarche.Deixis;
import org.demarche.Deixis.PartOfYear;
import org.demarche.Deixis.Shift;
import org.demarche.Deixis.Side;
import org.demarche.Deixis.Stretch;
import org.demarche.Deixis.Weekday;
import org.demarche.TimeExpression.Type;
import org.demarche.TimeValue;
import org.demarche.annotate.time.Told.FromPublication;
import org.demarche.annotate.time.Told.FromText;
import org.demarche.annotate.time.Told.Hours;
import org.demarche.annotate.time.Told.InMonth;
import org.demarche.annotate.time.Told.InYear;
import org.demarche.annotate.time.Told.Known;
import org.demarche.annotate.time.Told.Moving;
import org.demarche.annotate.time.Told.OfWeek;
import org.demarche.annotate.time.Told.Year;

/** Gives each time of one text its value, in order, as later ones are told from earlier ones. */
final class Anchoring {
    // A date told farther back than this is no longer what "the next day" follows in news.
    private static final int RECENT = 60;
    private static final int FAR_OFF = 300;

    private final List<Word> words;
    private final Tense tense;
    private final Optional<LocalDate> published;
    private final boolean chronicle;
    // A chronicle goes on from its own line after a glance at a time farther off than this many years.
    private static final int ASIDE = 8;

    private Reference last = Reference.NONE;
    private Reference line = Reference.NONE;
    private int lastAside;

    Anchoring(List<Word> words, Tense tense, Optional<LocalDate> published, boolean chronicle) {
        this.words = words;
        this.tense = tense;
        this.published = published;
        this.chronicle = chronicle;
    }

    TimeValue value(Found found) {
        TimeValue value = value(found.told(), found);
        if (found.type() == Type.DATE || found.type() == Type.TIME) {
            Reference.of(value, found.start()).ifPresent(this::remember);
        }
        return value;
    }

    // A bare year that only repeats the known one takes nothing back.
    private void remember(Reference told) {
        boolean opens = words.get(told.at()).breaks() > 0;
        boolean repeats = told.month() == 0 && told.year() == last.year() && !opens;
        last = repeats ? new Reference(last.year(), last.month(), last.day(), told.at()) : told;
        boolean aside = chronicle && line.isTold() && Math.abs(line.year() - told.year()) > ASIDE;
        boolean confirmed = Math.abs(aside(told) - told.year()) <= ASIDE;
        if (!aside || confirmed || opens) line = last;
        lastAside = aside ? told.year() : 0;
    }

    private int aside(Reference told) {
        return lastAside == 0 ? told.year() + 2 * ASIDE : lastAside;
    }

    private TimeValue value(Told told, Found found) {
        if (told instanceof Known known) return TimeValue.of(known.timex3());
        if (told instanceof FromPublication from) return fromPublication(from.deixis());
        if (told instanceof OfWeek weekday) return weekday(weekday, found);
        if (told instanceof InYear part) return inYear(part, found);
        if (told instanceof Moving feast) return moving(feast);
        if (told instanceof InMonth day) return inMonth(day);
        if (told instanceof FromText from) return fromText(from, found);
        return hours((Hours) told, found);
    }

    private TimeValue fromPublication(Deixis deixis) {
        if (chronicle && deixis instanceof Shift shift) {
            if (shift.stretch() == Stretch.DAY && shift.count() == 0) return TimeValue.of("PRESENT_REF");
            if (last.isTold() && Math.abs(shift.count()) < 2)
                return TimeValue.of(Steps.from(last, shift.stretch(), shift.count()));
        }
        return anchored(deixis);
    }

    private TimeValue anchored(Deixis deixis) {
        return published.map(day -> new Anchor(day).anchor(deixis)).orElseGet(() -> Anchor.unanchored(deixis));
    }

    private Side side(Found found, Side otherwise) {
        return tense.side(words, found.start(), found.end()).orElse(otherwise);
    }

    private TimeValue weekday(OfWeek weekday, Found found) {
        DayOfWeek day = DayOfWeek.of(weekday.day());
        Optional<LocalDate> told = last.date().filter(date -> chronicle || recent(found));
        if (told.isPresent() && weekday.in() == Year.FOLLOWING)
            return TimeValue.day(told.get().with(TemporalAdjusters.next(day)));
        if (told.isPresent() && weekday.in() == Year.PRECEDING)
            return TimeValue.day(told.get().with(TemporalAdjusters.previous(day)));
        if (told.isPresent() && chronicle) return TimeValue.day(told.get().with(TemporalAdjusters.nextOrSame(day)));
        return anchored(new Weekday(day, weekdaySide(weekday.in(), found)));
    }

    private Side weekdaySide(Year year, Found found) {
        return switch (year) {
            case BEFORE, PRECEDING -> Side.BEFORE;
            case AFTER, FOLLOWING -> Side.AFTER;
            default -> side(found, Side.PAST);
        };
    }

    private TimeValue inYear(InYear part, Found found) {
        if (last.isTold() && (chronicle || part.year() == Year.THAT || part.year() == Year.FOLLOWING)) {
            return TimeValue.of(Steps.part(part.year() == Year.OPEN ? line : last, part));
        }
        if (part.year() == Year.OPEN && lookingBack(found)) return TimeValue.of(Steps.part(last, part));
        int shift = part.year() == Year.LAST ? -1 : part.year() == Year.NEXT ? 1 : 0;
        boolean named = part.year() == Year.THIS || shift != 0;
        if (named && published.isPresent()) {
            return TimeValue.of(Reckoning.year(published.get().getYear() + shift) + "-" + part.part());
        }
        TimeValue value = anchored(new PartOfYear(part.part(), partSide(part.year(), found)));
        return part.year() == Year.OPEN && farOff(value) ? anchored(new PartOfYear(part.part(), Side.NEAREST)) : value;
    }

    // "He was arrested on 3 May 2008. On 12 May": news that has just told a day of a distant year stays in it.
    private boolean lookingBack(Found found) {
        int year = published.map(LocalDate::getYear).orElse(0);
        return recent(found) && last.month() > 0 && year - last.year() > 1;
    }

    // A report that means a date most of a year away gives the year.
    private boolean farOff(TimeValue value) {
        return published.isPresent()
                && value.from().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                published.get(), value.from().get()))
                        > FAR_OFF;
    }

    private Side partSide(Year year, Found found) {
        return switch (year) {
            case BEFORE, LAST, PRECEDING -> Side.BEFORE;
            case AFTER, NEXT, FOLLOWING -> Side.AFTER;
            default -> side(found, Side.NEAREST);
        };
    }

    private TimeValue moving(Moving feast) {
        int shift = feast.year() == Year.BEFORE ? -1 : feast.year() == Year.AFTER ? 1 : 0;
        if (chronicle && last.year() > 0) return TimeValue.day(Feasts.day(feast.feast(), last.year()));
        return published
                .map(day -> TimeValue.day(Feasts.day(feast.feast(), day.getYear() + shift)))
                .orElseGet(() -> TimeValue.of("XXXX-XX-XX"));
    }

    private TimeValue inMonth(InMonth day) {
        String two = Digits.twoDigits(day.day());
        if (last.month() > 0)
            return TimeValue.of(Reckoning.year(last.year()) + "-" + Digits.twoDigits(last.month()) + "-" + two);
        return TimeValue.of(
                published.map(date -> date.toString().substring(0, 8) + two).orElse("XXXX-XX-" + two));
    }

    private boolean recent(Found found) {
        return last.isTold() && found.start() - last.at() <= RECENT;
    }

    private TimeValue fromText(FromText from, Found found) {
        if (last.isTold() && (chronicle || recent(found) && !isPeriod(from))) {
            return TimeValue.of(Steps.from(last, from.stretch(), from.count()));
        }
        return chronicle
                ? TimeValue.of(new Shift(from.stretch(), 0).unanchored())
                : anchored(new Shift(from.stretch(), from.count()));
    }

    // "the year" of a news report is the one it appears in
    private static boolean isPeriod(FromText from) {
        return from.count() == 0 && from.stretch() != Stretch.DAY;
    }

    private TimeValue hours(Hours hours, Found found) {
        TimeValue day = value(hours.day(), found);
        String value = day.timex3().matches("(BC)?[\\dX]{4}-(\\d\\d|XX)-(\\d\\d|XX)|XXXX-WXX-\\d")
                ? day.timex3()
                : "XXXX-XX-XX";
        return new TimeValue(value + hours.hours(), day.from(), day.until(), day.deixis());
    }
}
