/** Brings reports into an archive and keeps the stories there woven. */
@NullMarked
package org.demarche.intake;

import org.jspecify.annotations.NullMarked;
