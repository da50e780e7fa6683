package org.demarche.annotate.actor;

/** Something a word list knows. */
sealed interface Entry permits Nation, Organisation, Person, Noun, Title, Locality {}
