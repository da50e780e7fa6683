package org.demarche.extract.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.Span;
import org.demarche.Speaker;
import org.demarche.TimeExpression;
import org.demarche.TimeValue;

/** Tells when a statement was said: the day beside its cue, else the only day the report gives for its speaker. */
final class SaidDates {
    private final Prose prose;
    private final Map<String, Set<TimeValue>> bySpeaker = new HashMap<>();
    private final List<Optional<TimeValue>> own = new ArrayList<>();

    SaidDates(Prose prose) {
        this.prose = prose;
    }

    /** Reads the day beside each cue; call once with all attributions before asking. */
    void read(List<Attribution> attributions, List<Speaker> speakers) {
        for (int i = 0; i < attributions.size(); i++) {
            Optional<TimeValue> day = beside(attributions.get(i));
            own.add(day);
            String name = speakers.get(i).name();
            day.ifPresent(value -> bySpeaker
                    .computeIfAbsent(name, any -> new LinkedHashSet<>())
                    .add(value));
        }
    }

    /** The day of the statement with this number. */
    Optional<TimeValue> of(int number, Speaker speaker) {
        if (own.get(number).isPresent() || speaker instanceof Speaker.Unknown) return own.get(number);
        Set<TimeValue> days = bySpeaker.getOrDefault(speaker.name(), Set.of());
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    boolean isOwn(int number) {
        return own.get(number).isPresent();
    }

    private Optional<TimeValue> beside(Attribution each) {
        Span sentence = each.tree().span();
        TimeExpression best = null;
        for (TimeExpression time : prose.timesIn(sentence)) {
            if (!time.value().isDay() || isInside(each, time.span())) continue;
            if (best == null || distance(each, time) < distance(each, best)) best = time;
        }
        return Optional.ofNullable(best)
                .map(time -> TimeValue.day(time.value().from().orElseThrow()));
    }

    private boolean isInside(Attribution each, Span time) {
        return each.covers(time) || prose.quotationAt(time.start()).isPresent();
    }

    private static int distance(Attribution each, TimeExpression time) {
        return Math.abs(time.span().start() - each.words().start());
    }
}
