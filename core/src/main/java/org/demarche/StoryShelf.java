package org.demarche;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Where the stories of an archive lie between two reports: in memory, or in a store's tables.
 *
 * <p>A report that comes asks for a few hundred terms and a few dozen stories, and changes as many terms and, mostly,
 * one story. What is put replaces what lay there under the same key. One caller at a time; a store makes what one
 * report puts and removes one transaction.
 */
public interface StoryShelf {
    /** How many reports lie here. */
    int reports();

    Optional<ShelvedReport> report(DocumentId document);

    Optional<ShelvedStory> story(String id);

    /** Those of these terms that were ever put, by {@link ShelvedTerm#term}. */
    Map<Integer, ShelvedTerm> terms(Collection<Integer> terms);

    void put(ShelvedReport report);

    void put(ShelvedStory story);

    void put(Collection<ShelvedTerm> terms);

    void removeReport(DocumentId document);

    void removeStory(String id);
}
