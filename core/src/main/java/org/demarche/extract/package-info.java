/** Annotations become findings: statements and events. */
@NullMarked
package org.demarche.extract;

import org.jspecify.annotations.NullMarked;
