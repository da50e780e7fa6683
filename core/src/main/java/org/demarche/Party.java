package org.demarche;

import java.util.Optional;

/**
 * An actor with a part in a finding: the one addressed, aimed at, acting or acted upon.
 *
 * @param actor who
 * @param mention the words that name it, when there are any
 */
public record Party(Actor actor, Optional<Span> mention) {}
