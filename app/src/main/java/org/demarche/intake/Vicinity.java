package org.demarche.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.store.Report;

/** What lies within some days of some reports; who knows no day may be near to every day. */
final class Vicinity {
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final boolean isEverywhere;

    Vicinity(Collection<Report> reports) {
        boolean undated = false;
        for (Report each : reports) {
            Optional<LocalDate> day = each.published().date();
            day.ifPresent(days::add);
            undated |= day.isEmpty();
        }
        this.isEverywhere = undated;
    }

    /** True when one of the reports is at most so many days later than this one, or so many days earlier. */
    boolean holds(Report report, int before, int after) {
        Optional<LocalDate> day = report.published().date();
        return holds(day, day, before, after);
    }

    /** True when one of the reports is at most so many days later than the end of the story, or earlier than its start. */
    boolean holds(Line.Stage stage, int before, int after) {
        return holds(stage.first(), stage.last(), before, after);
    }

    private boolean holds(Optional<LocalDate> first, Optional<LocalDate> last, int before, int after) {
        if (isEverywhere) return true;
        if (days.isEmpty()) return false;
        LocalDate from = first.map(day -> day.minusDays(after)).orElse(LocalDate.MIN);
        LocalDate until = last.map(day -> day.plusDays(before)).orElse(LocalDate.MAX);
        LocalDate next = days.ceiling(from);
        return next != null && !next.isAfter(until);
    }
}
