/** Scores statements against gold sets of quotations. */
@NullMarked
package org.demarche.bench.quotes;

import org.jspecify.annotations.NullMarked;
