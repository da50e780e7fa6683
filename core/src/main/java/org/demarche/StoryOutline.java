package org.demarche;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A woven story without the words of its reports: what lists tell of it, found without opening a report.
 *
 * @param id names it
 * @param headline the title that stands best for all its reports
 * @param date the day of the happening or of the first report, when known
 * @param documents its reports by publication date
 * @param copies which of them repeat others
 * @param events how many happenings its timeline has
 * @param sayings what was said, each once
 * @param claims how many claims it has
 */
public record StoryOutline(
        String id,
        String headline,
        Optional<LocalDate> date,
        List<DocumentId> documents,
        List<Copy> copies,
        int events,
        List<Saying> sayings,
        int claims) {
    /**
     * One saying.
     *
     * @param id names the utterance within its story
     * @param wordings the statements that word it
     */
    public record Saying(String id, List<Wording> wordings) {
        public Saying {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * One statement that words a saying.
     *
     * @param document its report
     * @param number its place among the statements of the report, from 1
     */
    public record Wording(DocumentId document, int number) {}

    public StoryOutline {
        documents = List.copyOf(documents);
        copies = List.copyOf(copies);
        sayings = List.copyOf(sayings);
    }

    /** The saying that this statement is a wording of. */
    public Optional<Saying> saying(Wording statement) {
        return sayings.stream()
                .filter(saying -> saying.wordings().contains(statement))
                .findFirst();
    }
}
