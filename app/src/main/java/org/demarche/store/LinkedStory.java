package org.demarche.store;

import java.util.Optional;
import org.demarche.Strand;

/**
 * A woven story among others.
 *
 * @param strand what links it to others
 * @param link the earlier story it goes on with, if any
 */
public record LinkedStory(Strand strand, Optional<StoryLink> link) {}
