package org.demarche.store;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.Strand;

/**
 * A woven story among others.
 *
 * @param strand what links it to others
 * @param link the earlier story it goes on with, if any
 * @param first the day of its first dated report
 * @param last the day of its last dated report
 */
public record LinkedStory(
        Strand strand, Optional<StoryLink> link, Optional<LocalDate> first, Optional<LocalDate> last) {}
