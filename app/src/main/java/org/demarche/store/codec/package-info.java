/** How readings and stories become bytes and come back equal: compact, self-contained, readable for ever. */
@NullMarked
package org.demarche.store.codec;

import org.jspecify.annotations.NullMarked;
