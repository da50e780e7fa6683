/** Evaluation against gold sets, and peers side by side. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
