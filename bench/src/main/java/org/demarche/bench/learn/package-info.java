/** Recipes for the small models that ship as resources. */
@NullMarked
package org.demarche.bench.learn;

import org.jspecify.annotations.NullMarked;
