/** A made-up world whose news goes on for as long as is asked for, to measure how an archive grows. */
@NullMarked
package org.demarche.bench.growth;

import org.jspecify.annotations.NullMarked;
