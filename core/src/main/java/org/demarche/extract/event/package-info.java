/** How events are read: the lexicon of frames, the clauses they match, who takes part, whether and when it happened. */
@NullMarked
package org.demarche.extract.event;

import org.jspecify.annotations.NullMarked;
