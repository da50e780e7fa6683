/** Keeps readings and the stories woven from them in one file or database, and finds them again. */
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
