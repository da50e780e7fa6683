/** The open set of event sentences in {@code events-corpus/}. */
@NullMarked
package org.demarche.bench.sentences;

import org.jspecify.annotations.NullMarked;
