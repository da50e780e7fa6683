package org.demarche;

/**
 * Bad input, told as a value: what, where, and what to do.
 *
 * @param origin the path or address it concerns
 * @param stage the stage that met it
 * @param message one line for a person
 */
public record Problem(String origin, String stage, String message) {}
