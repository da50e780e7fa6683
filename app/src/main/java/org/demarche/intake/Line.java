package org.demarche.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.DocumentId;
import org.demarche.StoryThread;

/**
 * Stories that hang together, and the reports that are new to them.
 *
 * @param stages the stories, by id
 * @param fresh the reports that came into one of them, or were read anew, since their thread was found
 * @param bare their thread without its claims, where they are several
 * @param before the thread that most of them were in
 */
record Line(
        Map<String, Stage> stages, Set<DocumentId> fresh, Optional<StoryThread> bare, Optional<StoryThread> before) {
    /**
     * A story of it.
     *
     * @param first the day of its first dated report
     * @param last the day of its last dated report
     */
    record Stage(Optional<LocalDate> first, Optional<LocalDate> last) {
        /** True when its last report is of an earlier day. */
        boolean isOver(LocalDate day) {
            return last.filter(each -> each.isBefore(day)).isPresent();
        }
    }
}
