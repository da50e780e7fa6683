package org.demarche.view.page;

import java.util.List;
import org.demarche.DocumentId;
import org.demarche.Problem;

/** Takes reports in: when a call returns, what it says was added is kept for good. */
public interface Inbox {
    /** What became of a report. */
    enum State {
        ADDED,
        /** The same words from the same place were there already. */
        KNOWN,
        /** It took the place of an earlier version. */
        CORRECTED
    }

    /** A report and what became of it. */
    record Kept(DocumentId id, State state) {}

    /**
     * What was made of what was sent.
     *
     * @param kept the reports found in it
     * @param problems what could not be read
     */
    record Added(List<Kept> kept, List<Problem> problems) {
        public Added {
            kept = List.copyOf(kept);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a report, fetching it first where only its address was sent, and keeps it. */
    Added add(NewReport report);
}
