/** Who and where: words that stand for actors and places, and which of them stand for the same one. */
@NullMarked
package org.demarche.annotate.actor;

import org.jspecify.annotations.NullMarked;
