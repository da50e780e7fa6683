package org.demarche.annotate.actor;

import org.demarche.Actor;

/**
 * A body with a name of its own.
 *
 * @param code country or PLOVER's code of an international body; empty when neither fits
 * @param sector PLOVER sector, may be empty
 * @param kind what sort of actor it is
 * @param name its usual name
 */
record Organisation(String code, String sector, Actor.Kind kind, String name) implements Entry {}
