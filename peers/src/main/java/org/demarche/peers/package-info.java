/** Other extractors, run on the same pages so that they can be scored beside ours. */
@NullMarked
package org.demarche.peers;

import org.jspecify.annotations.NullMarked;
