package org.demarche.intake;

import java.util.Optional;
import org.demarche.Anchor;
import org.demarche.Annotated;
import org.demarche.Deixis;
import org.demarche.Published;
import org.demarche.Reading;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;

/** Takes an inferred date back, so that it can be inferred anew from all reports of a story. */
final class Undated {
    private Undated() {}

    /** The reading without a date that was inferred; others stay as they are. */
    static Reading of(Reading reading) {
        if (reading.document().published().known() != Published.Known.INFERRED) return reading;
        Annotated annotated = reading.annotated();
        return new Reading(
                new Annotated(
                        annotated.document().published(Published.UNKNOWN),
                        annotated.sentences(),
                        annotated.quoted(),
                        annotated.mentions(),
                        annotated.places(),
                        annotated.times().stream()
                                .map(time -> new TimeExpression(time.span(), time.type(), loose(time.value())))
                                .toList()),
                reading.statements().stream()
                        .map(each -> each.said(loose(each.said())))
                        .toList(),
                reading.events().stream()
                        .map(each -> each.when(loose(each.when())))
                        .toList(),
                reading.problems());
    }

    private static Optional<TimeValue> loose(Optional<TimeValue> value) {
        return value.map(Undated::loose);
    }

    private static TimeValue loose(TimeValue value) {
        return value.deixis().map(deixis -> loose(deixis, value.timex3())).orElse(value);
    }

    private static TimeValue loose(Deixis deixis, String timex3) {
        int hours = timex3.indexOf('T');
        String unknown = Anchor.unanchored(deixis).timex3() + (hours < 0 ? "" : timex3.substring(hours));
        return TimeValue.of(unknown).told(deixis);
    }
}
