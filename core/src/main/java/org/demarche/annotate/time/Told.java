package org.demarche.annotate.time;

import org.demarche.Deixis;
import org.demarche.Deixis.Stretch;

/** What words tell of a time before it is known from where. */
sealed interface Told {

    /** All of it: a date with its year, a length, a reference. */
    record Known(String timex3) implements Told {}

    /** How it lies to the day of publication. */
    record FromPublication(Deixis deixis) implements Told {}

    /** A day of the week; the words around it say whether it is past. */
    record OfWeek(int day, Year in) implements Told {}

    /** A part of a year ({@code 05}, {@code 05-12}, {@code Q3}, {@code SU}). */
    record InYear(String part, Year year) implements Told {}

    /** A feast that moves from year to year. */
    record Moving(String feast, Year year) implements Told {}

    /** A day of a month not named here. */
    record InMonth(int day) implements Told {}

    /** So many stretches from the date last told in the text; 0 is the same one. */
    record FromText(Stretch stretch, int count) implements Told {}

    /** A time of day ({@code T10:30}, {@code TMO}) on some day. */
    record Hours(Told day, String hours) implements Told {}

    /** Which one is meant of a part that every year (or week) has. */
    enum Year {
        /** The words around it say. */
        OPEN,
        /** The latest before publication, the first after it. */
        BEFORE,
        AFTER,
        /** Of the year of publication, the one before, the one after. */
        THIS,
        LAST,
        NEXT,
        /** Of the year told in the text, the one after, the one before. */
        THAT,
        FOLLOWING,
        PRECEDING;

        static Year of(String argument) {
            for (Year year : values()) if (year.name().equalsIgnoreCase(argument)) return year;
            return OPEN;
        }
    }
}
