/** Bytes become documents: pages, feeds, archives, text full of clutter. */
@NullMarked
package org.demarche.source;

import org.jspecify.annotations.NullMarked;
