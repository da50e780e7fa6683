/**
 * The same reading and weaving on Apache Spark: archives in, Parquet out.
 *
 * <p>One report takes the same way as on a laptop, through the same core: {@link org.demarche.job.ArchiveReader} is the
 * map, {@link org.demarche.job.KeyedWeaving} the reduce. Only this package knows Spark.
 */
@NullMarked
package org.demarche.job;

import org.jspecify.annotations.NullMarked;
