/** Other extractors and language pipelines, run on the same texts as ours for comparison. */
@NullMarked
package org.demarche.peers;

import org.jspecify.annotations.NullMarked;
