/** The order of the stages: the one place that knows them all. */
@NullMarked
package org.demarche.pipeline;

import org.jspecify.annotations.NullMarked;
