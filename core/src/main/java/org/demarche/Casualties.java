package org.demarche;

import java.util.Optional;

/** How many were killed and hurt, as far as the report says. */
public record Casualties(Optional<Integer> dead, Optional<Integer> injured) {}
