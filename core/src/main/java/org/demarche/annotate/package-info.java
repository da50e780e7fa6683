/** Documents gain sentences, tokens, trees, quoted regions, actors, places and times. */
@NullMarked
package org.demarche.annotate;

import org.jspecify.annotations.NullMarked;
