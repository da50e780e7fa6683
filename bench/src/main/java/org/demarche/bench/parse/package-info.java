/** Scores the language engine against treebanks and named text. */
@NullMarked
package org.demarche.bench.parse;

import org.jspecify.annotations.NullMarked;
