package org.demarche;

import java.util.Collection;

/** Weaves readings into a dossier; the result does not depend on the order the readings come in. */
@FunctionalInterface
public interface Weaver {
    Dossier weave(Collection<Reading> readings);
}
