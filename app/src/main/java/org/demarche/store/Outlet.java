package org.demarche.store;

import java.util.Optional;

/**
 * Who published reports of an archive.
 *
 * @param name as its reports give it
 * @param country where it is at home, ISO 3166-1 alpha-3
 * @param reports how many current reports are from it
 */
public record Outlet(String name, Optional<String> country, long reports) {}
