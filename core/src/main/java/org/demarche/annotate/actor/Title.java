package org.demarche.annotate.actor;

/**
 * A form of address before a name.
 *
 * @param gender whom it fits
 */
record Title(Gender gender) implements Entry {}
