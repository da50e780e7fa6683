package org.demarche.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.demarche.Document;
import org.demarche.TimeValue;

/**
 * Whether two sayings may be of one occasion. What somebody said is reported within days; who returns to the matter a
 * month later, or speaks of it beside somebody else, says something of their own, in much the same words.
 */
final class Occasion {
    private static final int DAYS = 4;

    private Occasion() {}

    /** True when one voice said both, or spoke for the other, and the reports are of the same days or may be. */
    static boolean isOne(Saying one, Saying other) {
        return isOneVoice(one, other) && !areApart(one, other);
    }

    /** True when the speakers are not only such as may be one, but are named so. */
    static boolean isOneVoice(Saying one, Saying other) {
        return one.hasSpeakerOf(other)
                || Speakers.relays(one, other.statement())
                || Speakers.relays(other, one.statement())
                || Speakers.speaksFor(one, other)
                || Speakers.speaksFor(other, one);
    }

    /** True when they were said, or else printed, more than some days apart, or may have been. */
    static boolean areApart(Saying one, Saying other) {
        boolean unknown = isUndated(one) != isUndated(other);
        return unknown || days(one.document(), other.document()) > DAYS || saidApart(one, other);
    }

    private static boolean isUndated(Saying saying) {
        return saying.document().published().date().isEmpty();
    }

    // The days told for both, where both are told as days.
    private static boolean saidApart(Saying one, Saying other) {
        Optional<LocalDate> a = said(one);
        Optional<LocalDate> b = said(other);
        return a.isPresent() && b.isPresent() && days(a.get(), b.get()) > DAYS;
    }

    private static Optional<LocalDate> said(Saying saying) {
        return saying.statement().said().filter(TimeValue::isDay).flatMap(TimeValue::from);
    }

    /** How many days lie between two reports; 0 where a day is not known. */
    static long days(Document one, Document other) {
        Optional<LocalDate> a = one.published().date();
        Optional<LocalDate> b = other.published().date();
        return a.isPresent() && b.isPresent() ? days(a.get(), b.get()) : 0;
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
