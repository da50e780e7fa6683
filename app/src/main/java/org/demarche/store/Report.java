package org.demarche.store;

import java.util.Optional;
import org.demarche.DocumentId;
import org.demarche.Published;

/**
 * One document of the archive as lists show it, without its text.
 *
 * @param id names it
 * @param given its giver's own name for it
 * @param origin the path or address it was read from
 * @param part 0 for the report, above 0 for another story of the same page
 * @param outlet who published it
 * @param country where that outlet is at home, ISO 3166-1 alpha-3
 * @param title its headline
 * @param language BCP 47
 * @param published when, and how that is known
 * @param story the story it is part of; other stories of a page are in none
 * @param supersededBy the corrected report that took its place
 * @param statements how many were found in it
 * @param events how many were found in it
 * @param problems how many were met when it was read
 */
public record Report(
        DocumentId id,
        Optional<String> given,
        String origin,
        int part,
        Optional<String> outlet,
        Optional<String> country,
        Optional<String> title,
        String language,
        Published published,
        Optional<String> story,
        Optional<DocumentId> supersededBy,
        int statements,
        int events,
        int problems) {}
