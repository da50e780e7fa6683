/** Measures the archive: what keeping costs, and how fast it finds. */
@NullMarked
package org.demarche.bench.store;

import org.jspecify.annotations.NullMarked;
