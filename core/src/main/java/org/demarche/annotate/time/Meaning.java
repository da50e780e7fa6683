package org.demarche.annotate.time;

import java.util.function.Function;
import org.demarche.Deixis;
import org.demarche.Deixis.Shift;
import org.demarche.Deixis.Side;
import org.demarche.Deixis.Stretch;
import org.demarche.annotate.time.Told.FromPublication;
import org.demarche.annotate.time.Told.FromText;
import org.demarche.annotate.time.Told.Hours;
import org.demarche.annotate.time.Told.InMonth;
import org.demarche.annotate.time.Told.Known;
import org.demarche.annotate.time.Told.OfWeek;
import org.demarche.annotate.time.Told.Year;

/** What a rule of the grammar makes of the words that follow it. */
enum Meaning {
    DATE(Calendars::date),
    ISO(match -> new Known(match.value(Kind.ISO))),
    DECADE(Calendars::decade),
    CENTURY(Calendars::century),
    SEASON(match -> Calendars.part(match, match.value(Kind.SEASON))),
    QUARTER(match -> Calendars.part(match, "Q" + Calendars.rank(match, 4))),
    HALF(match -> Calendars.part(match, "H" + Calendars.rank(match, 2))),
    HOLIDAY(Calendars::holiday),
    HOLIDAY_PART(match -> new Hours(Calendars.holiday(match), "T" + match.value(Kind.PART))),
    WEEKDAY(Meaning::weekday),
    WEEKDAY_PART(match -> new Hours(weekday(match), "T" + match.value(Kind.PART))),
    EVERY_WEEKDAY(match -> new Known("XXXX-WXX-" + match.value(Kind.WEEKDAY))),
    SHIFT(match -> new FromPublication(shift(match))),
    DAY_PART(Meaning::dayPart),
    THE(match -> new FromText(stretch(match), 0)),
    END(match -> new FromText(stretch(match), 0)),
    AGO(Meaning::ago),
    LATER(Meaning::later),
    STEP(match -> new FromText(stretch(match), Integer.parseInt(match.rule().argument()))),
    TEXT_PART(Meaning::textPart),
    DAY_OF_MONTH(match -> new InMonth(Integer.parseInt(match.value(Kind.DAYTH)))),
    CLOCK(match -> new Hours(new FromText(Stretch.DAY, 0), "T" + match.value(Kind.CLOCK))),
    PART(Meaning::part),
    LENGTH(match -> new Known(Lengths.counted(match))),
    VAGUE_LENGTH(match -> new Known(Lengths.vague(match))),
    EVERY(match -> new Known(Lengths.counted(match))),
    VALUE(match -> new Known(match.rule().argument())),
    REF(match -> new Known(match.term(Kind.REF)
            .or(() -> match.term(Kind.RECURRING))
            .orElseThrow()
            .value())),
    CHRONICLE(match -> new Known(match.term(Kind.CHRONICLE).map(Term::value).orElse("PRESENT_REF"))),
    NOTHING(match -> new Known("X"));

    private final Function<Match, Told> told;

    Meaning(Function<Match, Told> told) {
        this.told = told;
    }

    Told tell(Match match) {
        return told.apply(match);
    }

    private static Told weekday(Match match) {
        return new OfWeek(
                Integer.parseInt(match.value(Kind.WEEKDAY)),
                Year.of(match.rule().argument()));
    }

    private static Deixis shift(Match match) {
        String[] argument = match.rule().argument().split(" ", -1);
        return argument.length == 2
                ? new Shift(Stretch.valueOf(argument[0]), Integer.parseInt(argument[1]))
                : new Shift(stretch(match), Integer.parseInt(argument[0]));
    }

    private static Told dayPart(Match match) {
        String[] argument = match.rule().argument().split(" ", -1);
        String part = argument.length == 2 ? argument[1] : match.value(Kind.PART);
        return new Hours(new FromPublication(new Shift(Stretch.DAY, Integer.parseInt(argument[0]))), "T" + part);
    }

    private static Told textPart(Match match) {
        return new Hours(
                new FromText(Stretch.DAY, Integer.parseInt(match.rule().argument())), "T" + match.value(Kind.PART));
    }

    private static Told part(Match match) {
        String part = match.term(Kind.PART).map(Term::value).orElse(match.rule().argument());
        return new Hours(new FromText(Stretch.DAY, 0), "T" + part);
    }

    private static Told ago(Match match) {
        String[] argument = match.rule().argument().split(" ", -1);
        int count = Integer.parseInt(argument[0]) * Lengths.whole(match, argument.length == 2 ? argument[1] : "");
        return Lengths.away(match.value(Kind.UNIT), count)
                .<Told>map(away -> new FromPublication(away))
                .orElseGet(() -> new Known(count < 0 ? "PAST_REF" : "FUTURE_REF"));
    }

    private static Told later(Match match) {
        int count = Integer.parseInt(match.rule().argument()) * Lengths.whole(match, "");
        return Lengths.away(match.value(Kind.UNIT), count)
                .<Told>map(away -> new FromText(away.stretch(), away.count()))
                .orElseGet(() -> new Known(count < 0 ? "PAST_REF" : "FUTURE_REF"));
    }

    private static Stretch stretch(Match match) {
        String unit = match.term(Kind.SPAN).map(Term::value).orElse("");
        if (unit.isEmpty()) unit = match.term(Kind.UNIT).map(Term::value).orElse("D");
        return Lengths.stretch(unit).orElse(Stretch.DAY);
    }

    /** The side of publication a year argument asks for. */
    static Side side(Year year) {
        return year == Year.BEFORE ? Side.BEFORE : Side.AFTER;
    }
}
