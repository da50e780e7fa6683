package org.demarche.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One story as lists show it.
 *
 * @param id names it
 * @param headline the title that stands best for all its reports
 * @param first the day of its first report, when known
 * @param last the day of its latest report, when known
 * @param reports how many reports it has
 * @param independent how many of them repeat no other
 */
public record StoryLine(
        String id,
        String headline,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int reports,
        int independent) {}
