package org.demarche;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reports of one happening.
 *
 * @param id stable while its reports stay together
 * @param headline the title that stands best for all
 * @param date the day of the happening or of the first report, when known
 * @param documents its reports by publication date
 * @param copies which of them repeat others
 * @param timeline its events in order of time; undated ones last
 * @param utterances what was said, each saying once
 * @param claims who asserts what and who denies it
 * @param naming how the reports name the same thing
 */
public record Story(
        String id,
        String headline,
        Optional<LocalDate> date,
        List<DocumentId> documents,
        List<Copy> copies,
        List<TimelineEntry> timeline,
        List<Utterance> utterances,
        List<Claim> claims,
        List<Naming> naming) {
    public Story {
        documents = List.copyOf(documents);
        copies = List.copyOf(copies);
        timeline = List.copyOf(timeline);
        utterances = List.copyOf(utterances);
        claims = List.copyOf(claims);
        naming = List.copyOf(naming);
    }

    Story sureOf(double confidence, List<Reading> sure) {
        return new Story(
                id,
                headline,
                date,
                documents,
                copies,
                timeline.stream()
                        .filter(each -> each.event().confidence() >= confidence)
                        .toList(),
                utterances.stream()
                        .flatMap(each -> each.sureOf(confidence).stream())
                        .toList(),
                claims.stream().flatMap(each -> each.among(sure).stream()).toList(),
                naming);
    }

    /** How many of its reports repeat no other. */
    public int independent() {
        return documents.size() - copies.size();
    }
}
