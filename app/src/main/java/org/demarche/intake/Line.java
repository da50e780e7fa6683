package org.demarche.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.StoryThread;

/**
 * Stories that hang together, some of which changed.
 *
 * @param stages the stories, by id
 * @param bare their thread without its claims, where they are several
 * @param before the thread that most of them were in
 */
record Line(Map<String, Stage> stages, Optional<StoryThread> bare, Optional<StoryThread> before) {
    /**
     * A story of it.
     *
     * @param first the day of its first dated report
     * @param last the day of its last dated report
     * @param changed true when its reports or its link changed, or when it was not in the thread before
     */
    record Stage(Optional<LocalDate> first, Optional<LocalDate> last, boolean changed) {
        /** True unless it ended this many days before the other began, or began this many after the other's end. */
        boolean isWithin(int before, int after, Stage other) {
            boolean over = last.isPresent()
                    && other.first.isPresent()
                    && last.get().plusDays(before).isBefore(other.first.get());
            boolean yet = first.isPresent()
                    && other.last.isPresent()
                    && first.get().minusDays(after).isAfter(other.last.get());
            return !over && !yet;
        }

        /** True when its last report is of an earlier day. */
        boolean isOver(LocalDate day) {
            return last.filter(each -> each.isBefore(day)).isPresent();
        }
    }

    /** The stories that end at most so many days before one that changed, and begin at most so many after one. */
    List<String> around(int before, int after) {
        List<Stage> changed = stages.values().stream().filter(Stage::changed).toList();
        return stages.entrySet().stream()
                .filter(each ->
                        changed.stream().anyMatch(other -> each.getValue().isWithin(before, after, other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The stories that changed. */
    List<String> changed() {
        return stages.entrySet().stream()
                .filter(each -> each.getValue().changed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
