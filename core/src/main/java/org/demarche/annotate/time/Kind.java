package org.demarche.annotate.time;

/** The classes of words the time grammar is written in. */
enum Kind {
    /** 1 to 12. */
    MONTH,
    /** 1 (Monday) to 7. */
    WEEKDAY,
    /** A unit of time, singular or plural: D W M Q Y DE CE TH TM TS. */
    UNIT,
    /** The same, plural only. */
    UNITS,
    /** The same, counted in days or longer, singular only. */
    SPAN,
    /** A number above 0. */
    NUM,
    /** A number nobody counted: several, a few. */
    VAGUE,
    /** First, second, 3rd. */
    ORD,
    /** A year in four digits. */
    YEAR,
    /** BC, before Christ. */
    BC,
    /** 1 to 31 in digits. */
    DAY,
    /** 1st to 31st in digits. */
    DAYTH,
    /** SP SU FA WI. */
    SEASON,
    /** MO AF EV NI, part of a day. */
    PART,
    /** A time of the clock, as TIMEX3 writes it after T. */
    CLOCK,
    /** A fixed or computed feast: month-day, or its name. */
    HOLIDAY,
    /** 199, the digits of a decade. */
    DECADE,
    /** A whole date in digits, as TIMEX3 writes it. */
    ISO,
    /** Early, late, the end of: it goes with a date and leaves its value. */
    EDGE,
    /** About, more than: it goes with a length and leaves its value. */
    ABOUT,
    /** Times that recur: daily, weekly. */
    RECURRING,
    /** Words that mean now, once or some day, with their value. */
    REF,
    /** The same, only in chronicles, which mark them as TIDES does. */
    CHRONICLE
}
