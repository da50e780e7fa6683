/** Scores the whole reading against what a careful reader found in a few real reports. */
@NullMarked
package org.demarche.bench.seeds;

import org.jspecify.annotations.NullMarked;
