/** Commands and all wiring. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
