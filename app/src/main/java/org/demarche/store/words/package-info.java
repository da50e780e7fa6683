/** How words are made ready to be found: the same way whatever database keeps them. */
@NullMarked
package org.demarche.store.words;

import org.jspecify.annotations.NullMarked;
