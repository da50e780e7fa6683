/** Reads back what a cluster read: the packed readings in the tables of the Spark job. */
@NullMarked
package org.demarche.tables;

import org.jspecify.annotations.NullMarked;
